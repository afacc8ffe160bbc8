package dev.earshot.rollup.past;

import dev.earshot.platform.database.Ids;
import dev.earshot.rollup.Series;
import dev.earshot.rollup.delta.Counts;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What differs between today and a moment, of the answers of one series, in SQL that H2 and PostgreSQL read alike. When a
 * response was stored is in its id.
 *
 * @param number of the series
 * @param start of the answers, {@code end} the first moment left out
 */
record PastQuery(Series series, int number, Instant start, Instant end, Instant asOf, int seconds) {

    private static final String COLUMN = "case when a.counted is not null then a.counted when a.state = 'ANSWERED' then"
            + " a.score when a.state = 'SKIPPED' then " + Counts.SKIPPED + " when a.state = 'NOT_APPLICABLE' then "
            + Counts.NOT_APPLICABLE + " end";

    private static final String ANSWER =
            " from response r left join answer a on a.response_id = r.id" + " and a.question_id = ?";

    private static final String WHERE =
            " r.survey_id = ? and r.origin = ? and r.answered_at >= ? and r.answered_at < ? and exists (select 1 from"
                    + " revision_series v where v.survey_id = r.survey_id and v.content_hash = r.content_hash"
                    + " and v.origin = r.origin and v.question_id = ? and v.series_id = ?)";

    private static final String LATER = "select stands, segment_set, count(*) from (select " + COLUMN
            + " as stands, r.segment_set" + ANSWER + " where" + WHERE
            + " and r.id >= ?) later group by stands, segment_set";

    // The first change after the moment says how it stood at the moment.
    private static final String CHANGED = "select " + COLUMN + ", r.segment_set, s.response_id is not null, s.stood,"
            + " coalesce(m.segment_set, r.segment_set)" + ANSWER
            + " left join answer_standing s on s.response_id = r.id and s.question_id = ? and s.changed_at = (select"
            + " min(e.changed_at) from answer_standing e where e.response_id = r.id and e.question_id = ? and e.changed_at >= ?)"
            + " left join response_standing m on m.response_id = r.id and m.changed_at = (select min(e.changed_at) from"
            + " response_standing e where e.response_id = r.id and e.changed_at >= ?) where r.id in (select h.response_id"
            + " from answer_standing h where h.question_id = ? and h.changed_at >= ? union select h.response_id from"
            + " response_standing h where h.changed_at >= ?) and" + WHERE + " and r.id < ?";

    private static final String MEMBERS = "select m.set_id from segment_member m join tally_segment t on"
            + " t.segment_id = m.segment_id where t.dimension = ? and t.segment = ?";

    /** How an answer stands and stood, and under which set of segments. */
    record Turned(OptionalInt now, OptionalInt then, int setNow, int setThen) {}

    /** Some that stand alike. */
    record Later(OptionalInt stands, int set, long count) {}

    List<Later> later(Connection connection) throws SQLException {
        return read(
                connection,
                LATER,
                Integer.MAX_VALUE,
                row -> new Later(column(row, 1), row.getInt(2), row.getLong(3)),
                series.question().id(),
                series.surveyId(),
                series.origin().name(),
                start,
                end,
                series.question().id(),
                number,
                Ids.since(asOf));
    }

    /** Stored before the moment, and changed after it; at most {@code most}. */
    List<Turned> changed(Connection connection, int most) throws SQLException {
        String question = series.question().id();
        return read(
                connection,
                CHANGED,
                most,
                row -> {
                    OptionalInt now = column(row, 1);
                    return new Turned(now, row.getBoolean(3) ? column(row, 4) : now, row.getInt(2), row.getInt(5));
                },
                question,
                question,
                question,
                asOf,
                asOf,
                question,
                asOf,
                asOf,
                series.surveyId(),
                series.origin().name(),
                start,
                end,
                question,
                number,
                Ids.since(asOf));
    }

    /** Sets of segments the series is counted under. */
    Set<Integer> members(Connection connection) throws SQLException {
        return new HashSet<>(read(
                connection, MEMBERS, Integer.MAX_VALUE, row -> row.getInt(1), series.dimension(), series.segment()));
    }

    private interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> List<T> read(Connection connection, String sql, int most, Reader<T> reader, Object... values)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setQueryTimeout(seconds);
            select.setMaxRows(most == Integer.MAX_VALUE ? 0 : most);
            for (int i = 0; i < values.length; i++) {
                select.setObject(i + 1, bound(values[i]));
            }
            List<T> found = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(reader.read(row));
                }
            }
            return found;
        }
    }

    private static Object bound(Object value) {
        return value instanceof Instant instant ? OffsetDateTime.ofInstant(instant, ZoneOffset.UTC) : value;
    }

    private static OptionalInt column(ResultSet row, int position) throws SQLException {
        @Nullable Object value = row.getObject(position);
        return value == null ? OptionalInt.empty() : OptionalInt.of(((Number) value).intValue());
    }
}
