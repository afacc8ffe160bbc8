package dev.earshot.catalog;

import dev.earshot.platform.EarshotConfig;
import dev.earshot.platform.yaml.Problem;
import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The surveys as they are asked now. A broken file never replaces a good one, and the last good revision outlives its
 * file: open invitations stay answerable.
 */
@ApplicationScoped
public class SurveyCatalog {

    private record Shelf(Map<String, CatalogEntry> entries, List<Problem> problems, SurveyFiles read) {}

    private final Revisions revisions;
    private final EarshotConfig config;
    private volatile Shelf shelf = new Shelf(Map.of(), List.of(), new SurveyFiles(List.of(), List.of()));

    SurveyCatalog(Revisions revisions, EarshotConfig config) {
        this.revisions = revisions;
        this.config = config;
    }

    /** The survey to ask with now: its file is there, and this is its last good revision. */
    public Optional<Revision> live(String surveyId) {
        return Optional.ofNullable(shelf.entries.get(surveyId))
                .filter(entry -> !entry.isGone())
                .flatMap(CatalogEntry::revision);
    }

    /** All surveys to ask with now, by id. */
    public List<Revision> live() {
        return shelf.entries.keySet().stream().flatMap(id -> live(id).stream()).toList();
    }

    /** The last good revision, even of a survey whose file is gone: its answers can still be read. */
    public Optional<Revision> known(String surveyId) {
        return Optional.ofNullable(shelf.entries.get(surveyId)).flatMap(CatalogEntry::revision);
    }

    /** Every survey with its state, by id. */
    public Collection<CatalogEntry> entries() {
        return shelf.entries.values();
    }

    /** What is wrong with the directory, or with files in it that are no surveys. */
    public List<Problem> problems() {
        return shelf.problems;
    }

    void load(@Observes @Priority(20) StartupEvent start) {
        if (config.serving()) {
            reload();
        }
    }

    /** Looks whether a file changed; in development, and elsewhere by setting. */
    @Scheduled(every = "{earshot.surveys.reload}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void reloadWhenChanged() {
        if (!files().equals(shelf.read)) {
            reload();
        }
    }

    synchronized void reload() {
        SurveyFiles files = files();
        Map<String, CatalogEntry> entries = new TreeMap<>();
        revisions
                .live()
                .forEach(old -> entries.put(
                        old.survey().id(), new CatalogEntry(old.survey().id(), Optional.of(old), Optional.empty())));
        for (SurveyFile file : files.files()) {
            String id = file.surveyId();
            Optional<Revision> lastGood = file.reading()
                    .sound()
                    .map(sound -> revisions.goLive(sound, file.text()))
                    .or(() -> Optional.ofNullable(entries.get(id)).flatMap(CatalogEntry::revision));
            entries.put(id, new CatalogEntry(id, lastGood, Optional.of(file)));
            file.reading().findings().forEach(finding -> Log.warn(finding.toString()));
        }
        files.problems().forEach(problem -> Log.warn(problem.toString()));
        shelf = new Shelf(entries, files.problems(), files);
        Log.infof(
                "surveys read: %d live, %d broken",
                live().size(),
                entries.values().stream().filter(CatalogEntry::isBroken).count());
    }

    private SurveyFiles files() {
        Path directory = config.surveys().dir();
        return Files.isDirectory(directory) ? SurveyFiles.read(directory) : BundledSurveys.read();
    }
}
