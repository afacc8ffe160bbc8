package dev.earshot.insight.turnout;

import dev.earshot.platform.Facts;
import dev.earshot.survey.question.Scale;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Touches out of the tables, by plain JDBC.
 *
 * @param start first moment of a decision, {@code end} the first left out
 * @param fields whose values are read
 * @param question whose score is read
 * @param details ratings, by id of the question
 * @param most touches that are read, the latest
 */
record TouchQuery(
        String survey,
        OffsetDateTime start,
        OffsetDateTime end,
        List<String> fields,
        String question,
        Map<String, Scale> details,
        int most,
        int seconds) {

    // Not eligible is what the survey is not about, what nobody was to be asked about, and what still waits for its
    // mail. The
    // answer is found by response_key, because it is indexed.
    private static final String TOUCHES =
            "select i.state, i.facts, i.sent_at, p.happened_at, r.id, r.answered_at, coalesce(a.counted, a.score)"
                    + " from (select id, state, facts, sent_at, purchase_id, decided_at from invitation"
                    + " where survey_id = ? and decided_at >= ? and decided_at < ?"
                    + " and state not in ('SCHEDULED', 'SENDING') and reason not in"
                    + " ('NOT_ACTIVE', 'CLOSED', 'TEST', 'CANCELLED', 'CONDITION')"
                    + " order by decided_at desc, id fetch first %d rows only) i"
                    + " join purchase p on p.id = i.purchase_id"
                    + " left join response r on r.response_key = concat('i:', cast(i.id as varchar(36)))"
                    + " left join answer a on a.response_id = r.id and a.question_id = ?"
                    + " and (a.counted is not null or a.state = 'ANSWERED' and a.score is not null)"
                    + " order by i.decided_at desc, i.id";

    private static final String DETAILS = "select a.response_id, a.question_id, coalesce(a.counted, a.score)"
            + " from response r join answer a on a.response_id = r.id where r.survey_id = ? and r.origin = 'INVITED'"
            + " and r.answered_at >= ? and a.state = 'ANSWERED' and a.score is not null and a.question_id in (%s)"
            + " fetch first %d rows only";

    private static final String WORTH = "order.total";
    private static final int ROWS_AT_ONCE = 10_000;
    private static final Facts JSON = new Facts();

    /** @param cut whether there were more */
    record Read(List<Touch> touches, boolean cut) {}

    /** The latest first. In a transaction, so that rows stream. */
    Read read(Connection connection) throws SQLException {
        List<Touch> touches = new ArrayList<>();
        Map<UUID, Integer> answered = new HashMap<>();
        Map<String, String> words = new HashMap<>();
        boolean cut = false;
        OffsetDateTime oldest = end;
        try (PreparedStatement query =
                        prepared(connection, TOUCHES.formatted(most + 1), List.of(survey, start, end, question));
                ResultSet row = query.executeQuery()) {
            while (row.next() && !cut) {
                cut = touches.size() == most;
                if (!cut) {
                    UUID response = row.getObject(5, UUID.class);
                    if (response != null) {
                        answered.put(response, touches.size());
                        OffsetDateTime at = row.getObject(6, OffsetDateTime.class);
                        oldest = at.isBefore(oldest) ? at : oldest;
                    }
                    touches.add(touch(row, response != null, words));
                }
            }
        }
        if (!answered.isEmpty() && !details.isEmpty()) {
            rate(connection, touches, answered, oldest);
        }
        return new Read(List.copyOf(touches), cut);
    }

    private Touch touch(ResultSet row, boolean answered, Map<String, String> words) throws SQLException {
        Map<String, String> facts = JSON.convertToEntityAttribute(row.getString(2));
        String[] values = new String[fields.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = words.computeIfAbsent(facts.getOrDefault(fields.get(i), ""), word -> word);
        }
        Optional<OffsetDateTime> sent = Optional.ofNullable(row.getObject(3, OffsetDateTime.class));
        Optional<OffsetDateTime> came = Optional.ofNullable(row.getObject(6, OffsetDateTime.class));
        OffsetDateTime happened = row.getObject(4, OffsetDateTime.class);
        boolean invited = answered || row.getString(1).equals("SENT");
        int score = row.getInt(7);
        return new Touch(
                invited,
                answered,
                values,
                number(facts.get(WORTH)),
                invited
                        ? sent.map(at -> Math.max(0, between(happened, at) / Touch.DAY))
                                .orElse(Double.NaN)
                        : Double.NaN,
                sent.flatMap(at -> came.map(then -> Math.max(0, between(at, then) / Touch.HOUR)))
                        .orElse(Double.NaN),
                row.wasNull() ? Touch.NO_SCORE : score,
                Double.NaN);
    }

    private void rate(Connection connection, List<Touch> touches, Map<UUID, Integer> answered, OffsetDateTime oldest)
            throws SQLException {
        double[] sums = new double[touches.size()];
        int[] counts = new int[touches.size()];
        List<Object> values = new ArrayList<>(List.of(survey, oldest));
        values.addAll(details.keySet());
        String marks = String.join(", ", Collections.nCopies(details.size(), "?"));
        try (PreparedStatement query = prepared(connection, DETAILS.formatted(marks, most * details.size()), values);
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                Integer place = answered.get(row.getObject(1, UUID.class));
                if (place != null) {
                    sums[place] += outOfTen(Objects.requireNonNull(details.get(row.getString(2))), row.getInt(3));
                    counts[place]++;
                }
            }
        }
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                touches.set(i, touches.get(i).with(sums[i] / counts[i]));
            }
        }
    }

    private static double outOfTen(Scale scale, int score) {
        if (scale.highest() == 10 && !scale.lowIsGood()) {
            return score;
        }
        double good = scale.lowIsGood() ? scale.highest() - score : score - scale.lowest();
        return 10 * good / (scale.highest() - scale.lowest());
    }

    private static double between(OffsetDateTime one, OffsetDateTime other) {
        return Duration.between(one, other).toSeconds();
    }

    private static double number(@Nullable String text) {
        try {
            return text == null ? Double.NaN : Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    private PreparedStatement prepared(Connection connection, String sql, List<Object> values) throws SQLException {
        PreparedStatement query = connection.prepareStatement(sql);
        query.setFetchSize(ROWS_AT_ONCE);
        query.setQueryTimeout(seconds);
        for (int i = 0; i < values.size(); i++) {
            query.setObject(i + 1, values.get(i));
        }
        return query;
    }
}
