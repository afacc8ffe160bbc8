package dev.earshot.catalog;

import dev.earshot.catalog.reader.SurveyReader;
import dev.earshot.catalog.reader.SurveyReading;
import dev.earshot.survey.Survey;
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

    /** Shorter beginnings of a hash are too easily those of two. */
    private static final String HASH = "[0-9a-f]{8,64}";

    private final History history;
    private final Clock clock;
    private final Map<RevisionRow.Key, Revision> parsed = new ConcurrentHashMap<>();

    Revisions(History history, Clock clock) {
        this.history = history;
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
        if (!hash.matches("[0-9a-f]{12,64}")) {
            return Optional.empty();
        }
        List<RevisionRow> rows = find("key.surveyId = ?1 and key.contentHash like ?2", surveyId, hash + "%")
                .range(0, 1)
                .list();
        return rows.size() == 1 ? get(surveyId, rows.get(0).key.contentHash()) : Optional.empty();
    }

    /** What was live when, the oldest first; the latest 1,000 where there was more. */
    @Transactional
    public List<WentLive> history(String surveyId) {
        return history.of(surveyId).stream()
                .flatMap(row -> get(surveyId, row.contentHash).stream().map(found -> new WentLive(row.at, found)))
                .toList();
    }

    /** Where the figures of a question cannot be joined, the oldest first. */
    @Transactional
    public List<MeaningBreak> breaks(String surveyId, String questionId) {
        return MeaningBreaks.of(history(surveyId), questionId);
    }

    /** The text it was read from; empty for a revision that was never live. */
    @Transactional
    public Optional<String> yaml(Revision revision) {
        return findByIdOptional(new RevisionRow.Key(revision.survey().id(), revision.contentHash()))
                .map(row -> row.yaml);
    }

    /** What the file would be if it went live now: the next number, or its old one where this text was live before. */
    @Transactional
    public Revision candidate(SurveyReading.Sound sound) {
        String surveyId = sound.survey().id();
        return get(surveyId, sound.hash())
                .orElseGet(() -> revision(sound.survey(), sound.hash(), nextNumber(surveyId)));
    }

    /** Of the next text that was never live before. */
    @Transactional
    public int nextNumber(String surveyId) {
        return (int) count("key.surveyId", surveyId) + 1;
    }

    @Transactional
    public Optional<Revision> numbered(String surveyId, int number) {
        return find("key.surveyId = ?1 and number = ?2", surveyId, number)
                .firstResultOptional()
                .flatMap(row -> get(surveyId, row.key.contentHash()));
    }

    /** The revision that this one says it asks the same as; empty where it names none, or none that was live before it. */
    @Transactional
    public Optional<Revision> sameAs(Revision revision) {
        return earlier(revision.survey(), revision.number());
    }

    /** Stores what was never live before. The caller holds the lock. */
    @Transactional(Transactional.TxType.MANDATORY)
    Revision keep(SurveyReading.Sound sound, String yaml) {
        Revision revision = candidate(sound);
        RevisionRow.Key key = new RevisionRow.Key(revision.survey().id(), revision.contentHash());
        if (findById(key) == null) {
            persist(new RevisionRow(key, revision.number(), yaml, clock.instant()));
        }
        return revision;
    }

    private Optional<Revision> parse(RevisionRow row) {
        Optional<Revision> revision = SurveyReader.readStored(row.key.surveyId() + ".yaml", row.yaml)
                .sound()
                .map(sound -> revision(sound.survey(), row.key.contentHash(), row.number));
        revision.ifPresent(found -> parsed.put(row.key, found));
        return revision;
    }

    private Revision revision(Survey survey, String hash, int number) {
        return Revision.of(survey, hash, number, earlier(survey, number));
    }

    private Optional<Revision> earlier(Survey survey, int number) {
        return survey.sameAs().flatMap(hash -> beginningWith(survey.id(), hash, number));
    }

    /** Only what stood before: what a revision means never changes afterwards, and no circle can arise. */
    @Transactional
    Optional<Revision> beginningWith(String surveyId, String hash, int before) {
        if (!hash.matches(HASH)) {
            return Optional.empty();
        }
        List<RevisionRow> rows =
                list("key.surveyId = ?1 and number < ?2 and key.contentHash like ?3", surveyId, before, hash + "%");
        return rows.size() == 1 ? get(surveyId, rows.get(0).key.contentHash()) : Optional.empty();
    }
}
