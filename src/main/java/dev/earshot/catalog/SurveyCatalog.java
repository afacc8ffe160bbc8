package dev.earshot.catalog;

import dev.earshot.platform.EarshotConfig;
import dev.earshot.platform.yaml.Problem;
import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The surveys as they are asked now. A broken file never replaces a good one, and the last good revision outlives its
 * file: open invitations stay answerable. What is asked stands in the database, for all processes alike.
 */
@ApplicationScoped
public class SurveyCatalog {

    private final SurveyPublisher publisher;
    private final SurveyShelf.Filler filler;
    private final SurveyDirectory directory;
    private final EarshotConfig config;

    private volatile SurveyShelf shelf = SurveyShelf.EMPTY;

    /** The files this process made live last; a file that stays the same is never made live again over another's. */
    private SurveyFiles published = SurveyFiles.NONE;

    private SurveyFiles seen = SurveyFiles.NONE;

    SurveyCatalog(
            SurveyPublisher publisher, SurveyShelf.Filler filler, SurveyDirectory directory, EarshotConfig config) {
        this.publisher = publisher;
        this.filler = filler;
        this.directory = directory;
        this.config = config;
    }

    /** The survey to ask with now. */
    public Optional<Revision> live(String surveyId) {
        return entry(surveyId).filter(CatalogEntry::isOpen).flatMap(CatalogEntry::revision);
    }

    /** All surveys to ask with now, by id. */
    public List<Revision> live() {
        return entries().stream()
                .filter(CatalogEntry::isOpen)
                .flatMap(entry -> entry.revision().stream())
                .toList();
    }

    /** The last good revision, even of a survey whose file is gone: its answers can still be read. */
    public Optional<Revision> known(String surveyId) {
        return entry(surveyId).flatMap(CatalogEntry::revision);
    }

    public Optional<CatalogEntry> entry(String surveyId) {
        return Optional.ofNullable(shelf.entries().get(surveyId));
    }

    /** Every survey with its state, by id. */
    public Collection<CatalogEntry> entries() {
        return shelf.entries().values();
    }

    /** What is wrong with the directory, or with files in it that are no surveys. */
    public List<Problem> problems() {
        return shelf.files().problems();
    }

    /** Whether files go live by themselves while the server runs. */
    public boolean reloads() {
        return !config.surveys().reload().matches("off|disabled");
    }

    void load(@Observes @Priority(20) StartupEvent start) {
        if (config.serving()) {
            publishAll();
        }
    }

    /** Looks whether a file changed; in development, and elsewhere by setting. */
    @Scheduled(every = "{earshot.surveys.reload}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    synchronized void reloadWhenChanged() {
        SurveyFiles files = directory.read();
        boolean settled = files.sayTheSameAs(seen);
        seen = files;
        // A file that is being written looks broken, or gone, for a moment.
        if (settled && !files.sayTheSameAs(published)) {
            publish(files);
        }
    }

    /** Notices what another process made live, whether files are looked at or not. */
    @Scheduled(every = "{earshot.jobs.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    synchronized void followOthers() {
        if (!publisher.state().equals(shelf.state())) {
            fill(shelf.files());
            Log.infof("surveys: what another process made live is asked now: %d live", live().size());
        }
    }

    /** Looks at the files again, to show them. Nothing goes live. */
    public synchronized void look() {
        SurveyFiles files = directory.read();
        if (!files.sayTheSameAs(shelf.files()) || !publisher.state().equals(shelf.state())) {
            fill(files);
        }
    }

    /** Makes one sound file live. */
    public synchronized void makeLive(SurveyFile file) {
        publisher.publish(List.of(file), List.of());
        fill(directory.read());
    }

    synchronized void publishAll() {
        published = SurveyFiles.NONE;
        publish(directory.read());
    }

    private void publish(SurveyFiles files) {
        List<SurveyFile> changed = files.changedSince(published);
        publisher.publish(changed, files.gone(ids()));
        published = files;
        seen = files;
        fill(files);
        changed.stream().flatMap(file -> entry(file.surveyId()).stream()).forEach(entry -> entry.findings()
                .forEach(finding -> Log.warn(finding.toString())));
        problems().forEach(problem -> Log.warn(problem.toString()));
        Log.infof(
                "surveys read: %d live, %d broken",
                live().size(), entries().stream().filter(CatalogEntry::isBroken).count());
    }

    /** Those that can be gone: at the start every survey ever seen, later those whose file this process has seen. */
    private Collection<String> ids() {
        return published.equals(SurveyFiles.NONE)
                ? publisher.live().stream()
                        .map(live -> live.revision().survey().id())
                        .toList()
                : published.files().stream().map(SurveyFile::surveyId).toList();
    }

    private void fill(SurveyFiles files) {
        shelf = filler.fill(files);
    }
}
