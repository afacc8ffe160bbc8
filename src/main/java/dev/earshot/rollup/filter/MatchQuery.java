package dev.earshot.rollup.filter;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Counts scores of one series by day among responses that fit. First the sets of segments that fit, of which there are few; then
 * their responses, each set a range of the index by time.
 *
 * @param series its number
 * @param end the first moment left out
 */
record MatchQuery(int series, SegmentFilter filter, Instant start, Instant end) {

    private static final String SETS = "select set_id from segment_set s where true";
    private static final String ONE_OF = " and exists (select 1 from segment_member m join tally_segment g"
            + " on g.segment_id = m.segment_id where m.set_id = s.set_id and g.dimension = ? and g.segment in (";

    // Answers are joined to a bounded number of responses only.
    private static final String COUNT = "select r.answered_on, coalesce(a.counted, a.score) as mark, count(*)"
            + " from (select r.id, r.answered_on, v.question_id from response r join revision_series v"
            + " on v.survey_id = r.survey_id and v.content_hash = r.content_hash and v.origin = r.origin"
            + " and v.series_id = ? where r.segment_set in (%s) and r.answered_at >= ? and r.answered_at < ?"
            + " fetch first %d rows only) r left join answer a on a.response_id = r.id and a.question_id = r.question_id"
            + " and (a.counted is not null or a.state = 'ANSWERED' and a.score is not null)"
            + " group by r.answered_on, coalesce(a.counted, a.score)";

    private static final String UNNUMBERED =
            "select 1 from response r join revision_series v on v.survey_id = r.survey_id"
                    + " and v.content_hash = r.content_hash and v.origin = r.origin and v.series_id = ?"
                    + " where r.segment_set is null and r.answered_at >= ? and r.answered_at < ? fetch first 1 rows only";

    /** Scores 0 to 10, and those without one. */
    private static final int COLUMNS = 12;

    static final int NO_SCORE = 11;

    /** What to say where {@link #isIncomplete}. */
    static final String INCOMPLETE =
            "Some answers of these days were stored by an earlier version and are not numbered yet. Run recount once.";

    /** Ids of sets that fit; at most {@code most}. */
    List<Integer> sets(Connection connection, int most, int seconds) throws SQLException {
        StringBuilder sql = new StringBuilder(SETS);
        List<String> values = new ArrayList<>();
        for (Map.Entry<String, Set<String>> field : new TreeMap<>(filter.fields()).entrySet()) {
            sql.append(ONE_OF).append("?, ".repeat(field.getValue().size() - 1)).append("?))");
            values.add(field.getKey());
            values.addAll(new TreeSet<>(field.getValue()));
        }
        try (PreparedStatement select = connection.prepareStatement(sql.toString())) {
            select.setQueryTimeout(seconds);
            select.setMaxRows(most);
            for (int i = 0; i < values.size(); i++) {
                select.setString(i + 1, values.get(i));
            }
            List<Integer> sets = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    sets.add(row.getInt(1));
                }
            }
            return sets;
        }
    }

    /**
     * Responses by day and score from 0 to 10, and in the last column those without one.
     *
     * @param most responses that are looked at: where there are as many, some may be missing
     */
    SortedMap<LocalDate, long[]> count(Connection connection, List<Integer> sets, int most, int seconds)
            throws SQLException {
        String numbers = String.join(", ", sets.stream().map(String::valueOf).toList());
        try (PreparedStatement select = connection.prepareStatement(COUNT.formatted(numbers, most))) {
            bind(select, seconds);
            SortedMap<LocalDate, long[]> days = new TreeMap<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    int score = row.getInt(2);
                    int column = row.wasNull() ? NO_SCORE : score;
                    days.computeIfAbsent(row.getObject(1, LocalDate.class), day -> new long[COLUMNS])[column] =
                            row.getLong(3);
                }
            }
            return days;
        }
    }

    /** Whether some responses of the time have no set of segments yet: nobody knows whether they fit. */
    boolean isIncomplete(Connection connection, int seconds) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(UNNUMBERED)) {
            bind(select, seconds);
            try (ResultSet row = select.executeQuery()) {
                return row.next();
            }
        }
    }

    private void bind(PreparedStatement select, int seconds) throws SQLException {
        select.setQueryTimeout(seconds);
        select.setInt(1, series);
        select.setObject(2, start.atOffset(ZoneOffset.UTC));
        select.setObject(3, end.atOffset(ZoneOffset.UTC));
    }
}
