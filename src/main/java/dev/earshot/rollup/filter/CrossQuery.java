package dev.earshot.rollup.filter;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

/**
 * Reads scores of one series with their set of segments. Sets are few, so their values are looked up afterwards.
 *
 * @param series its number
 * @param start first local day, {@code end} the first left out
 * @param zone whose days they are
 */
record CrossQuery(int series, LocalDate start, LocalDate end, ZoneId zone) {

    // Answers are joined to a bounded number of responses only. Rows come as they are: of one day hardly two are alike.
    private static final String ROWS = "select r.local_day, r.segment_set, coalesce(a.counted, a.score) as mark"
            + " from (select r.id, cast(r.answered_at at time zone ? as date) as local_day, r.segment_set, v.question_id"
            + " from response r join revision_series v"
            + " on v.survey_id = r.survey_id and v.content_hash = r.content_hash and v.origin = r.origin"
            + " and v.series_id = ? where r.segment_set is not null and r.answered_at >= ? and r.answered_at < ?"
            + " fetch first %d rows only) r left join answer a on a.response_id = r.id and a.question_id = r.question_id"
            + " and (a.counted is not null or a.state = 'ANSWERED' and a.score is not null)";

    private static final String VALUES = "select m.set_id, g.segment from segment_member m join tally_segment g"
            + " on g.segment_id = m.segment_id where g.dimension = ?";

    /** A value of a field in each set; a field has at most 1,000 values, and they meet in far fewer ways than they could. */
    private static final int MOST_VALUES = 200_000;

    private static final int ROWS_AT_ONCE = 10_000;

    /** @param most responses that are looked at: where there are as many, some may be missing */
    Map<LocalDate, DaySheet> days(Connection connection, int most, int seconds) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(ROWS.formatted(most))) {
            select.setQueryTimeout(seconds);
            select.setFetchSize(ROWS_AT_ONCE);
            select.setString(1, zone.getId());
            select.setInt(2, series);
            select.setObject(3, start.atStartOfDay(zone).toOffsetDateTime().withOffsetSameInstant(ZoneOffset.UTC));
            select.setObject(4, end.atStartOfDay(zone).toOffsetDateTime().withOffsetSameInstant(ZoneOffset.UTC));
            Map<LocalDate, DaySheet.Open> days = new HashMap<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    int score = row.getInt(3);
                    int column = row.wasNull() ? MatchQuery.NO_SCORE : score;
                    days.computeIfAbsent(row.getObject(1, LocalDate.class), day -> new DaySheet.Open())
                            .add(row.getInt(2), column);
                }
            }
            Map<LocalDate, DaySheet> read = new HashMap<>();
            days.forEach((day, open) -> read.put(day, open.close()));
            return read;
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
