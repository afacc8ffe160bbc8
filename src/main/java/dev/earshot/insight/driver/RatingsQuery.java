package dev.earshot.insight.driver;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Ratings of some days out of the tables, by plain JDBC: a row a response.
 *
 * @param start of a stretch of time that holds the days for sure, for the index; {@code end} is behind it
 * @param from first day as it was fixed for each response, {@code to} the last
 * @param hashes revisions that ask the same
 */
record RatingsQuery(
        String survey,
        String origin,
        OffsetDateTime start,
        OffsetDateTime end,
        LocalDate from,
        LocalDate to,
        List<String> hashes,
        Optional<DriverRequest.Part> part,
        PackedScores scores) {

    private static final int ROWS_AT_ONCE = 10_000;
    private static final int TIMEOUT_SECONDS = 30;

    private static final String WINDOW = " from response r where r.survey_id = ? and r.origin = ?"
            + " and r.answered_at >= ? and r.answered_at < ? and r.answered_on >= ? and r.answered_on <= ?";

    /** The latest response first; at most {@code most}. In a transaction, so that rows stream. */
    List<PackedScores.Row> read(Connection connection, int most) throws SQLException {
        List<Object> values = scores.values();
        values.addAll(window());
        values.addAll(hashes);
        Condition condition = part.isPresent() ? condition(connection, part.get()) : Condition.NONE;
        values.addAll(condition.values());
        String sql = "select r.customer_id, " + scores.sql() + WINDOW + " and r.content_hash in ("
                + marks(hashes.size()) + ")" + condition.sql() + " order by r.answered_at desc, r.id fetch first "
                + most + " rows only";
        List<PackedScores.Row> rows = new ArrayList<>();
        try (PreparedStatement query = prepared(connection, sql, values);
                ResultSet found = query.executeQuery()) {
            while (found.next()) {
                long[] packed = new long[scores.numbers()];
                for (int i = 0; i < packed.length; i++) {
                    packed[i] = found.getLong(2 + i);
                }
                rows.add(new PackedScores.Row(found.getObject(1, UUID.class), packed));
            }
        }
        return rows;
    }

    /** Part of a where clause, and what is set in it. */
    record Condition(String sql, List<Object> values) {
        static final Condition NONE = new Condition("", List.of());
    }

    private Condition condition(Connection connection, DriverRequest.Part part) throws SQLException {
        SegmentCondition segment = new SegmentCondition(part);
        try (PreparedStatement unnumbered =
                        prepared(connection, "select 1" + WINDOW + SegmentCondition.UNNUMBERED, window());
                ResultSet row = unnumbered.executeQuery()) {
            if (row.next()) {
                return segment.byFacts();
            }
        }
        return segment.bySets(connection);
    }

    private List<Object> window() {
        return new ArrayList<>(List.of(survey, origin, start, end, from, to));
    }

    static String marks(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }

    static PreparedStatement prepared(Connection connection, String sql, List<Object> values) throws SQLException {
        PreparedStatement query = connection.prepareStatement(sql);
        query.setFetchSize(ROWS_AT_ONCE);
        query.setQueryTimeout(TIMEOUT_SECONDS);
        for (int i = 0; i < values.size(); i++) {
            query.setObject(i + 1, values.get(i));
        }
        return query;
    }
}
