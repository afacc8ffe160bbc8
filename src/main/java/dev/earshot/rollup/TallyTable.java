package dev.earshot.rollup;

import dev.earshot.response.Origin;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The table {@code tally}, in plain SQL that H2 and PostgreSQL read alike. */
@ApplicationScoped
class TallyTable {

    private static final List<String> COUNTS = Stream.concat(
                    IntStream.rangeClosed(0, 10).mapToObj(i -> "c" + i), Stream.of("skipped", "not_applicable"))
            .toList();
    private static final List<String> KEY =
            List.of("survey_id", "question_id", "meaning", "origin", "dimension", "segment", "local_day");

    private static final String UPDATE = "update tally set " + joined(COUNTS, c -> c + " = " + c + " + :" + c, ", ")
            + " where " + joined(KEY, k -> k + " = :" + k, " and ");
    private static final String INSERT =
            "insert into tally (" + String.join(", ", KEY) + ", " + String.join(", ", COUNTS) + ") values ("
                    + joined(KEY, k -> ":" + k, ", ") + ", " + joined(COUNTS, c -> ":" + c, ", ") + ")";

    private final EntityManager database;

    TallyTable(EntityManager database) {
        this.database = database;
    }

    /**
     * Adds differences to the stored counts. Two transactions that begin the same row at once make one of them fail with
     * a duplicate key, and its {@code @Retried} caller runs again.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void add(SortedMap<TallyKey, Counts> changes) {
        changes.forEach((key, counts) -> {
            if (bind(UPDATE, key, counts).executeUpdate() == 0) {
                insert(key, counts);
            }
        });
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void insert(TallyKey key, Counts counts) {
        bind(INSERT, key, counts).executeUpdate();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void clear() {
        database.createNativeQuery("delete from tally").executeUpdate();
    }

    /** Everything, in key order. Rows that came down to nothing are left out. */
    @Transactional
    SortedMap<TallyKey, Counts> all() {
        SortedMap<TallyKey, Counts> all = new TreeMap<>();
        String sql = "select " + String.join(", ", KEY) + ", " + String.join(", ", COUNTS) + " from tally";
        try (Stream<?> rows = database.createNativeQuery(sql).getResultStream()) {
            rows.map(Object[].class::cast).forEach(row -> {
                Counts counts = counts(row, KEY.size());
                if (!counts.isNothing()) {
                    all.put(key(row), counts);
                }
            });
        }
        return all;
    }

    static Counts counts(Object[] row, int first) {
        Counts counts = new Counts();
        for (int score = 0; score <= 10; score++) {
            counts.addScore(score, ((Number) row[first + score]).longValue());
        }
        counts.addSkipped(((Number) row[first + 11]).longValue());
        counts.addNotApplicable(((Number) row[first + 12]).longValue());
        return counts;
    }

    static LocalDate day(Object value) {
        return value instanceof LocalDate date ? date : ((java.sql.Date) value).toLocalDate();
    }

    private static TallyKey key(Object[] row) {
        return new TallyKey(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                Origin.valueOf((String) row[3]),
                (String) row[4],
                (String) row[5],
                day(row[6]));
    }

    private Query bind(String sql, TallyKey key, Counts counts) {
        Query query = database.createNativeQuery(sql)
                .setParameter("survey_id", key.surveyId())
                .setParameter("question_id", key.questionId())
                .setParameter("meaning", key.meaning())
                .setParameter("origin", key.origin().name())
                .setParameter("dimension", key.dimension())
                .setParameter("segment", key.segment())
                .setParameter("local_day", key.day());
        IntStream.range(0, Counts.COLUMNS).forEach(i -> query.setParameter(COUNTS.get(i), counts.get(i)));
        return query;
    }

    private static String joined(List<String> names, java.util.function.UnaryOperator<String> each, String between) {
        return names.stream().map(each).collect(Collectors.joining(between));
    }
}
