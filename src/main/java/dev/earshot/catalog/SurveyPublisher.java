package dev.earshot.catalog;

import dev.earshot.platform.Settings;
import dev.earshot.platform.database.Retried;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;

/** Makes files live, all or none, one process at a time. What is live now is one row per survey. */
@ApplicationScoped
public class SurveyPublisher implements PanacheRepositoryBase<LiveRow, String> {

    /** The row that whoever makes something live holds until it is done. */
    private static final String LOCK = "surveys.lock";

    private static final int MOST_SURVEYS = 1_000;

    private final Revisions revisions;
    private final History history;
    private final Settings settings;
    private final Clock clock;

    SurveyPublisher(Revisions revisions, History history, Settings settings, Clock clock) {
        this.revisions = revisions;
        this.history = history;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Makes the sound ones of these files live; a text that was live before gets its old revision back. What is live of
     * broken files stays.
     *
     * @param gone ids of surveys without a file any more: they are closed, and their open invitations stay answerable
     */
    @Transactional
    @Retried
    public void publish(Collection<SurveyFile> files, Collection<String> gone) {
        begin();
        files.forEach(this::publish);
        gone.forEach(id -> findByIdOptional(id).ifPresent(row -> row.closed = true));
    }

    /** Waits until nobody else makes something live, and keeps others waiting until this transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void begin() {
        settings.hold(LOCK);
    }

    /** The last good revision of every survey ever seen, by id. */
    @Transactional
    public List<LiveRevision> live() {
        return find("order by surveyId").page(0, MOST_SURVEYS).list().stream()
                .flatMap(row -> revisions.get(row.surveyId, row.contentHash).stream()
                        .map(revision -> new LiveRevision(revision, !row.closed, row.since)))
                .toList();
    }

    /** What is live now, in one word; another word where anything went live or was closed since. */
    @Transactional
    String state() {
        StringBuilder state = new StringBuilder();
        find("order by surveyId").page(0, MOST_SURVEYS).list().forEach(row -> state.append(row.surveyId)
                .append(row.closed ? '-' : '+')
                .append(row.contentHash)
                .append(' '));
        return state.toString();
    }

    private void publish(SurveyFile file) {
        file.reading().sound().ifPresent(sound -> {
            Revision revision = revisions.keep(sound, file.text());
            String surveyId = sound.survey().id();
            LiveRow row = findByIdOptional(surveyId).orElseGet(() -> new LiveRow(surveyId));
            row.closed = false;
            if (!revision.contentHash().equals(row.contentHash)) {
                row.contentHash = revision.contentHash();
                row.since = clock.instant();
                history.add(surveyId, revision.contentHash());
            }
            persist(row);
        });
    }
}
