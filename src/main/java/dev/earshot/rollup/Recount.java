package dev.earshot.rollup;

import dev.earshot.catalog.Revision;
import dev.earshot.catalog.Revisions;
import dev.earshot.platform.Facts;
import dev.earshot.platform.Retried;
import dev.earshot.response.Origin;
import dev.earshot.survey.question.ScaleQuestion;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Counts all answers again, to compare with the stored counts or to replace them. */
@ApplicationScoped
public class Recount {

    // Where a first score is held, it counts whatever was answered since: see V40.
    private static final String ANSWERS =
            "select survey_id, content_hash, origin, answered_on, facts, question_id, standing, mark, count(*) from ("
                    + "select r.survey_id, r.content_hash, r.origin, r.answered_on, r.facts, a.question_id,"
                    + " case when a.counted is not null then 'ANSWERED' else a.state end as standing,"
                    + " coalesce(a.counted, a.score) as mark"
                    + " from answer a join response r on r.id = a.response_id where a.counted is not null"
                    + " or a.state = 'ANSWERED' and a.score is not null or a.state in ('SKIPPED', 'NOT_APPLICABLE')) marks"
                    + " group by survey_id, content_hash, origin, answered_on, facts, question_id, standing, mark";

    private static final Facts FACTS = new Facts();

    private final EntityManager database;
    private final TallyTable table;
    private final Revisions revisions;

    Recount(EntityManager database, TallyTable table, Revisions revisions) {
        this.database = database;
        this.table = table;
        this.revisions = revisions;
    }

    /**
     * Where the stored counts differ from the answers, one sentence each; empty when all is well. What an answer that
     * came in between explains is not among them: only differences seen twice are.
     */
    public List<String> differencesThatStay() {
        List<String> first = differences();
        return first.isEmpty()
                ? first
                : first.stream().filter(differences()::contains).toList();
    }

    /** Where the stored counts differ from the answers at this moment. */
    @Transactional
    @TransactionConfiguration(timeout = 600)
    public List<String> differences() {
        SortedMap<TallyKey, Counts> stored = table.all();
        SortedMap<TallyKey, Counts> counted = count();
        TreeSet<TallyKey> keys = new TreeSet<>(stored.keySet());
        keys.addAll(counted.keySet());
        List<String> differences = new ArrayList<>();
        for (TallyKey key : keys) {
            Counts is = stored.getOrDefault(key, new Counts());
            Counts should = counted.getOrDefault(key, new Counts());
            if (!is.equals(should)) {
                differences.add(key.surveyId() + " " + key.questionId() + " " + key.origin() + " " + key.day() + " "
                        + key.dimension() + "=" + key.segment() + ": stored " + is + ", answers say " + should);
            }
        }
        return differences;
    }

    /**
     * Replaces the stored counts. Clearing first waits for answers being counted and makes later ones wait, so none is
     * lost or counted twice.
     *
     * @return how many rows were written
     */
    @Transactional
    @Retried
    @TransactionConfiguration(timeout = 600)
    public int rebuild() {
        table.clear();
        SortedMap<TallyKey, Counts> counted = count();
        counted.forEach(table::insert);
        return counted.size();
    }

    private SortedMap<TallyKey, Counts> count() {
        SortedMap<TallyKey, Counts> tallies = new TreeMap<>();
        Map<String, Revision> known = new HashMap<>();
        try (Stream<?> rows = database.createNativeQuery(ANSWERS).getResultStream()) {
            rows.map(Object[].class::cast).forEach(row -> {
                Revision revision = known.computeIfAbsent(row[0] + " " + row[1], k -> revision(row));
                revision.scored((String) row[5]).ifPresent(question -> add(row, revision, question, tallies));
            });
        }
        return tallies;
    }

    /** Leaving out what cannot be read would make answers vanish from every figure without a word. */
    private Revision revision(Object[] row) {
        return revisions
                .get((String) row[0], (String) row[1])
                .orElseThrow(() -> new IllegalStateException("answers are bound to version " + row[1]
                        + " of the survey " + row[0] + ", which cannot be read. Nothing was counted"));
    }

    private static void add(
            Object[] row, Revision revision, ScaleQuestion question, SortedMap<TallyKey, Counts> tallies) {
        String meaning = revision.meaning(question);
        Map<String, String> dimensions =
                TallyChanges.dimensions(revision.survey(), FACTS.convertToEntityAttribute((String) row[4]));
        long times = ((Number) row[8]).longValue();
        dimensions.forEach((dimension, segment) -> {
            TallyKey key = new TallyKey(
                    (String) row[0],
                    (String) row[5],
                    meaning,
                    Origin.valueOf((String) row[2]),
                    dimension,
                    segment,
                    TallyTable.day(row[3]));
            Counts counts = tallies.computeIfAbsent(key, k -> new Counts());
            switch ((String) row[6]) {
                case "SKIPPED" -> counts.addSkipped(times);
                case "NOT_APPLICABLE" -> counts.addNotApplicable(times);
                default -> counts.addScore(((Number) row[7]).intValue(), times);
            }
        });
    }
}
