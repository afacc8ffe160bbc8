package dev.earshot.insight.turnout;

import dev.earshot.platform.database.Facts;
import dev.earshot.survey.question.Scale;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    // mail.
    private static final String EVENTS =
            "select i.id, i.state, i.facts, i.sent_at, i.decided_at, i.expires_at, p.happened_at"
                    + " from (select id, state, facts, sent_at, decided_at, expires_at, purchase_id from invitation"
                    + " where survey_id = ? and decided_at >= ? and decided_at < ?"
                    + " and state not in ('SCHEDULED', 'SENDING') and reason not in"
                    + " ('NOT_ACTIVE', 'CLOSED', 'TEST', 'CANCELLED', 'CONDITION')"
                    + " order by decided_at desc, id fetch first %d rows only) i"
                    + " join purchase p on p.id = i.purchase_id";

    private static final String WORTH = "order.total";
    private static final int ROWS_AT_ONCE = 10_000;
    private static final OffsetDateTime NEVER = OffsetDateTime.parse("9999-01-01T00:00:00Z");

    /** Whoever opened the form in time may take this long. */
    private static final int DAYS_TO_GO_ON = 7;

    private static final Facts JSON = new Facts();

    /** @param cut whether there were more */
    record Read(List<Touch> touches, boolean cut) {}

    private record Event(
            UUID id,
            boolean sent,
            String[] values,
            double worth,
            Optional<OffsetDateTime> sentAt,
            OffsetDateTime decidedAt,
            Optional<OffsetDateTime> expiresAt,
            OffsetDateTime happenedAt) {

        private static final Comparator<Event> LATEST_FIRST =
                Comparator.comparing(Event::decidedAt).reversed().thenComparing(Event::id);
    }

    /** The latest first; empty where more was answered than can be looked at. In a transaction, so that rows stream. */
    Optional<Read> read(Connection connection) throws SQLException {
        List<Event> events = events(connection);
        boolean cut = events.size() > most;
        List<Event> kept = cut ? events.subList(0, most) : events;
        if (kept.isEmpty()) {
            return Optional.of(new Read(List.of(), false));
        }
        GivenQuery given = new GivenQuery(
                survey, kept.get(kept.size() - 1).decidedAt(), lastAnswer(kept), question, details, seconds);
        return given.read(connection)
                .map(answers -> new Read(
                        kept.stream()
                                .map(event -> touch(event, Optional.ofNullable(answers.get(event.id()))))
                                .toList(),
                        cut));
    }

    /** Where one has no end, neither has the time in which they are answered. */
    private static OffsetDateTime lastAnswer(List<Event> events) {
        OffsetDateTime last = events.get(0).decidedAt();
        for (Event event : events) {
            OffsetDateTime end = event.sent() ? event.expiresAt().orElse(NEVER) : last;
            last = end.isAfter(last) ? end : last;
        }
        return last.isEqual(NEVER) ? last : last.plusDays(DAYS_TO_GO_ON);
    }

    private List<Event> events(Connection connection) throws SQLException {
        List<Event> events = new ArrayList<>();
        Map<String, String> words = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(EVENTS.formatted(most + 1))) {
            query.setFetchSize(ROWS_AT_ONCE);
            query.setQueryTimeout(seconds);
            query.setString(1, survey);
            query.setObject(2, start);
            query.setObject(3, end);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    events.add(event(row, words));
                }
            }
        }
        events.sort(Event.LATEST_FIRST);
        return events;
    }

    private Event event(ResultSet row, Map<String, String> words) throws SQLException {
        Map<String, String> facts = JSON.convertToEntityAttribute(row.getString(3));
        String[] values = new String[fields.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = words.computeIfAbsent(facts.getOrDefault(fields.get(i), ""), word -> word);
        }
        return new Event(
                row.getObject(1, UUID.class),
                row.getString(2).equals("SENT"),
                values,
                number(facts.get(WORTH)),
                Optional.ofNullable(row.getObject(4, OffsetDateTime.class)),
                row.getObject(5, OffsetDateTime.class),
                Optional.ofNullable(row.getObject(6, OffsetDateTime.class)),
                row.getObject(7, OffsetDateTime.class));
    }

    private static Touch touch(Event event, Optional<GivenQuery.Given> given) {
        boolean invited = given.isPresent() || event.sent();
        return new Touch(
                invited,
                given.isPresent(),
                event.values(),
                event.worth(),
                invited
                        ? event.sentAt()
                                .map(at -> Math.max(0, between(event.happenedAt(), at) / Touch.DAY))
                                .orElse(Double.NaN)
                        : Double.NaN,
                event.sentAt()
                        .flatMap(at -> given.map(one -> Math.max(0, between(at, one.at()) / Touch.HOUR)))
                        .orElse(Double.NaN),
                given.map(GivenQuery.Given::score).orElse(Touch.NO_SCORE),
                given.map(GivenQuery.Given::details).orElse(Double.NaN));
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
}
