package dev.earshot.catalog;

import dev.earshot.catalog.reader.SurveyReader;
import dev.earshot.catalog.reader.SurveyReading;
import dev.earshot.platform.Retried;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Every revision of every survey that was ever live. What was stored is never changed. */
@ApplicationScoped
public class Revisions implements PanacheRepositoryBase<RevisionRow, RevisionRow.Key> {

    private static final int MOST_SURVEYS = 1_000;

    private final Clock clock;
    private final Map<RevisionRow.Key, Revision> parsed = new ConcurrentHashMap<>();

    Revisions(Clock clock) {
        this.clock = clock;
    }

    /** The revision an answer or an invitation is bound to. */
    @Transactional
    public Optional<Revision> get(String surveyId, String contentHash) {
        RevisionRow.Key key = new RevisionRow.Key(surveyId, contentHash);
        Revision known = parsed.get(key);
        return known != null ? Optional.of(known) : findByIdOptional(key).flatMap(this::parse);
    }

    /** The revision whose hash begins like this; empty where there is none, or more than one. */
    @Transactional
    public Optional<Revision> beginningWith(String surveyId, String hash) {
        if (!hash.matches("[0-9a-f]{" + Revision.SHORT + ",64}")) {
            return Optional.empty();
        }
        List<RevisionRow> rows = find("key.surveyId = ?1 and key.contentHash like ?2", surveyId, hash + "%")
                .range(0, 1)
                .list();
        return rows.size() == 1 ? get(surveyId, rows.get(0).key.contentHash()) : Optional.empty();
    }

    /** Makes this text the live one; a text that was live before gets its old revision back. */
    @Transactional
    @Retried
    Revision goLive(SurveyReading.Sound sound, String yaml) {
        String surveyId = sound.survey().id();
        RevisionRow.Key key = new RevisionRow.Key(surveyId, sound.hash());
        RevisionRow row = findById(key);
        if (row == null) {
            int number = (int) count("key.surveyId", surveyId) + 1;
            row = new RevisionRow(key, number, yaml, clock.instant());
            persist(row);
        }
        LiveRow live = getEntityManager().find(LiveRow.class, surveyId);
        if (live == null) {
            getEntityManager().persist(new LiveRow(surveyId, sound.hash(), clock.instant()));
        } else if (!live.contentHash.equals(sound.hash())) {
            live.contentHash = sound.hash();
            live.since = clock.instant();
        }
        Revision revision = new Revision(sound.survey(), sound.hash(), row.number);
        parsed.put(key, revision);
        return revision;
    }

    /** The last good revision of every survey ever seen. */
    @Transactional
    List<Revision> live() {
        return getEntityManager()
                .createQuery("select l from LiveRow l order by l.surveyId", LiveRow.class)
                .setMaxResults(MOST_SURVEYS)
                .getResultList()
                .stream()
                .flatMap(row -> get(row.surveyId, row.contentHash).stream())
                .toList();
    }

    private Optional<Revision> parse(RevisionRow row) {
        Optional<Revision> revision = SurveyReader.read(row.key.surveyId() + ".yaml", row.yaml)
                .sound()
                .map(sound -> new Revision(sound.survey(), row.key.contentHash(), row.number));
        revision.ifPresent(found -> parsed.put(row.key, found));
        return revision;
    }
}
