package dev.earshot.rollup.filter;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

/**
 * Counts scores of one series by set of segments. Sets are few, so their values are looked up afterwards.
 *
 * @param series its number
 * @param end the first moment left out
 */
record CrossQuery(int series, Instant start, Instant end) {

    // Answers are joined to a bounded number of responses only.
    private static final String COUNT = "select r.segment_set, coalesce(a.counted, a.score) as mark, count(*)"
            + " from (select r.id, r.segment_set, v.question_id from response r join revision_series v"
            + " on v.survey_id = r.survey_id and v.content_hash = r.content_hash and v.origin = r.origin"
            + " and v.series_id = ? where r.segment_set is not null and r.answered_at >= ? and r.answered_at < ?"
            + " fetch first %d rows only) r left join answer a on a.response_id = r.id and a.question_id = r.question_id"
            + " and (a.counted is not null or a.state = 'ANSWERED' and a.score is not null)"
            + " group by r.segment_set, coalesce(a.counted, a.score)";

    private static final String VALUES = "select m.set_id, g.segment from segment_member m join tally_segment g"
            + " on g.segment_id = m.segment_id where g.dimension = ?";

    /** Scores 0 to 10, and those without one. */
    private static final int COLUMNS = MatchQuery.NO_SCORE + 1;

    /** A value of a field in each set; a field has at most 1,000 values, and they meet in far fewer ways than they could. */
    private static final int MOST_VALUES = 200_000;

    /**
     * Responses by number of the set and score from 0 to 10, and in the last column those without one.
     *
     * @param most responses that are looked at: where there are as many, some may be missing
     */
    Map<Integer, long[]> count(Connection connection, int most, int seconds) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(COUNT.formatted(most))) {
            select.setQueryTimeout(seconds);
            select.setInt(1, series);
            select.setObject(2, start.atOffset(ZoneOffset.UTC));
            select.setObject(3, end.atOffset(ZoneOffset.UTC));
            Map<Integer, long[]> sets = new HashMap<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    int score = row.getInt(2);
                    int column = row.wasNull() ? MatchQuery.NO_SCORE : score;
                    sets.computeIfAbsent(row.getInt(1), set -> new long[COLUMNS])[column] = row.getLong(3);
                }
            }
            return sets;
        }
    }

    /** The value of a field in each set that has one. */
    static Map<Integer, String> values(Connection connection, String field, int seconds) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(VALUES)) {
            select.setQueryTimeout(seconds);
            select.setMaxRows(MOST_VALUES);
            select.setString(1, field);
            Map<Integer, String> values = new HashMap<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    values.put(row.getInt(1), row.getString(2));
                }
            }
            return values;
        }
    }
}
