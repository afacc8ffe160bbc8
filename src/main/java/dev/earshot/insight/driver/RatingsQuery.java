package dev.earshot.insight.driver;

import dev.earshot.platform.Facts;
import dev.earshot.score.driver.Ratings;
import dev.earshot.survey.question.Scale;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Ratings out of the tables, by plain JDBC, into columns of a byte each.
 *
 * @param start of a stretch of time that holds the days for sure, for the index; {@code end} is behind it
 * @param from first day as it was fixed for each response, {@code to} the last
 * @param hashes revisions that ask the same
 * @param asked the attributes and, last, the outcome
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
        List<Column> asked) {

    /** More would not move a figure by its own interval. */
    static final int MOST_RESPONSES = 150_000;

    private static final int ROWS_AT_ONCE = 10_000;
    private static final int TIMEOUT_SECONDS = 30;
    private static final Facts JSON = new Facts();

    private static final String WINDOW = " from response r where r.survey_id = ? and r.origin = ?"
            + " and r.answered_at >= ? and r.answered_at < ? and r.answered_on >= ? and r.answered_on <= ?";

    /** A question and what its numbers mean. */
    record Column(String question, Scale scale) {}

    /** Another whenever an answer of the window came or changed. */
    record Version(long count, Instant latest) {}

    /** @param cut whether there were more responses than are read */
    record Read(Ratings ratings, boolean cut) {}

    Version version(Connection connection) throws SQLException {
        try (PreparedStatement query = prepared(connection, "select count(*), max(r.changed_at)" + WINDOW, window());
                ResultSet row = query.executeQuery()) {
            row.next();
            OffsetDateTime latest = row.getObject(2, OffsetDateTime.class);
            return new Version(row.getLong(1), latest == null ? Instant.EPOCH : latest.toInstant());
        }
    }

    /** Ratings out of ten, the latest response first; outcomes as they were given. In a transaction, so that rows stream. */
    Read read(Connection connection) throws SQLException {
        Rows rows = responses(connection);
        return new Read(answers(connection, rows), rows.cut);
    }

    private static final class Rows {
        private final Map<UUID, Integer> places = new HashMap<>();
        private final List<Integer> customers = new ArrayList<>();
        private Instant oldest = Instant.MAX;
        private boolean cut;
    }

    private Rows responses(Connection connection) throws SQLException {
        List<Object> values = window();
        values.addAll(hashes);
        String like = "";
        if (part.isPresent()) {
            like = " and r.facts like ? escape '!'";
            values.add(pattern(part.get()));
        }
        String sql = "select r.id, r.customer_id, r.answered_at" + (like.isEmpty() ? "" : ", r.facts") + WINDOW
                + " and r.content_hash in (" + marks(hashes.size()) + ")" + like
                + " order by r.answered_at desc, r.id fetch first " + (MOST_RESPONSES + 1) + " rows only";
        Rows rows = new Rows();
        Map<UUID, Integer> customers = new HashMap<>();
        int anonymous = -1;
        try (PreparedStatement query = prepared(connection, sql, values);
                ResultSet found = query.executeQuery()) {
            while (found.next()) {
                if (rows.customers.size() == MOST_RESPONSES) {
                    rows.cut = true;
                    break;
                }
                if (part.isPresent() && !belongs(found.getString(4), part.get())) {
                    continue;
                }
                rows.places.put(found.getObject(1, UUID.class), rows.customers.size());
                UUID customer = found.getObject(2, UUID.class);
                rows.customers.add(
                        customer == null ? anonymous-- : customers.computeIfAbsent(customer, key -> customers.size()));
                rows.oldest = found.getObject(3, OffsetDateTime.class).toInstant();
            }
        }
        return rows;
    }

    private Ratings answers(Connection connection, Rows rows) throws SQLException {
        byte[][] columns = new byte[asked.size()][rows.customers.size()];
        Map<String, Integer> places = new HashMap<>();
        for (int j = 0; j < asked.size(); j++) {
            Arrays.fill(columns[j], Ratings.ABSENT);
            places.put(asked.get(j).question(), j);
        }
        if (!rows.customers.isEmpty()) {
            List<Object> values = window();
            values.set(2, rows.oldest.atOffset(ZoneOffset.UTC));
            values.addAll(places.keySet());
            String sql = "select a.response_id, a.question_id, coalesce(a.counted, a.score)"
                    + WINDOW.replace(" where ", " join answer a on a.response_id = r.id where ")
                    + " and a.state = 'ANSWERED' and a.score is not null and a.question_id in (" + marks(asked.size())
                    + ")";
            try (PreparedStatement query = prepared(connection, sql, values);
                    ResultSet found = query.executeQuery()) {
                while (found.next()) {
                    Integer row = rows.places.get(found.getObject(1, UUID.class));
                    int column = places.get(found.getString(2));
                    if (row != null) {
                        int score = found.getInt(3);
                        columns[column][row] = column == asked.size() - 1
                                ? (byte) score
                                : outOfTen(asked.get(column).scale(), score);
                    }
                }
            }
        }
        return new Ratings(
                Arrays.copyOf(columns, asked.size() - 1),
                columns[asked.size() - 1],
                rows.customers.stream().mapToInt(Integer::intValue).toArray());
    }

    private static byte outOfTen(Scale scale, int score) {
        if (scale.highest() == 10 && !scale.lowIsGood()) {
            return (byte) score;
        }
        double good = scale.lowIsGood() ? scale.highest() - score : score - scale.lowest();
        return (byte) Math.round(10 * good / (scale.highest() - scale.lowest()));
    }

    /** As the column would hold it; the object itself is looked into afterwards. */
    private static String pattern(DriverRequest.Part part) {
        String whole = JSON.convertToDatabaseColumn(Map.of(part.segment().field(), part.value()));
        return "%" + whole.substring(1, whole.length() - 1).replaceAll("([!%_])", "!$1") + "%";
    }

    private static boolean belongs(String facts, DriverRequest.Part part) {
        return part.value()
                .equals(JSON.convertToEntityAttribute(facts).get(part.segment().field()));
    }

    private List<Object> window() {
        return new ArrayList<>(List.of(survey, origin, start, end, from, to));
    }

    private static String marks(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }

    private static PreparedStatement prepared(Connection connection, String sql, List<Object> values)
            throws SQLException {
        PreparedStatement query = connection.prepareStatement(sql);
        query.setFetchSize(ROWS_AT_ONCE);
        query.setQueryTimeout(TIMEOUT_SECONDS);
        for (int i = 0; i < values.size(); i++) {
            query.setObject(i + 1, values.get(i));
        }
        return query;
    }
}
