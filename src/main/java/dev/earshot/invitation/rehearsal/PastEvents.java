package dev.earshot.invitation.rehearsal;

import dev.earshot.contact.Occasion.Cancellation;
import dev.earshot.contact.Reason;
import dev.earshot.platform.database.Facts;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Reads the past, all of one customer after the other, some hundred customers at a time: however much there is, little is
 * held, and no transaction lasts long.
 */
@ApplicationScoped
class PastEvents {

    /** The longest span a rule can name: what was sent before that forbids nothing. */
    private static final Duration LONGEST_RULE = Duration.ofDays(731);

    private static final int CUSTOMERS_AT_ONCE = 500;

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private static final String CUSTOMERS =
            "select id from customer where id > ? order by id limit " + CUSTOMERS_AT_ONCE;

    /** Invitations come first: they were sent before the time that is replayed. */
    private static final String SQL = "select 1 as kind, i.customer_id as customer, i.purchase_id as id,"
            + " coalesce(i.sent_at, i.send_at) as at, i.survey_id as word, null as happened_at, null as facts,"
            + " null as consent, false as is_test, null as cancelled_at, null as deed, null as stopped, null as since"
            + " from invitation i where i.state = 'SENT' and i.sent_at >= ? and i.sent_at < ?"
            + " and i.customer_id > ? and i.customer_id <= ?"
            + " union all"
            + " select 2, p.customer_id, p.id, p.recorded_at, p.type, p.happened_at, p.facts, p.consent, p.is_test,"
            + " o.cancelled_at, o.cancel_reason,"
            + " (select min(s.reason) from suppression s where s.address_key = c.address_key),"
            + " (select min(s.since) from suppression s where s.address_key = c.address_key)"
            + " from purchase p join customer c on c.id = p.customer_id"
            + " left join shop_order o on o.source = p.source and o.order_key = p.order_key"
            + " where p.recorded_at >= ? and p.customer_id > ? and p.customer_id <= ?"
            + " order by customer, kind, at, id";

    private final DataSource database;
    private final Facts json = new Facts();

    PastEvents(DataSource database) {
        this.database = database;
    }

    /** @return how many events there were since {@code from} */
    long replay(Instant from, List<Replay> replays) {
        long events = 0;
        try (Connection connection = database.getConnection()) {
            UUID after = BEFORE_ALL;
            for (Optional<UUID> last = last(connection, after); last.isPresent(); last = last(connection, after)) {
                events += replay(connection, from, after, last.get(), replays);
                after = last.get();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the past cannot be read", e);
        }
        return events;
    }

    /** The last of the next customers; empty where there are no more. */
    private static Optional<UUID> last(Connection connection, UUID after) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(CUSTOMERS)) {
            query.setObject(1, after);
            Optional<UUID> last = Optional.empty();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    last = Optional.of(rows.getObject(1, UUID.class));
                }
            }
            return last;
        }
    }

    private long replay(Connection connection, Instant from, UUID after, UUID last, List<Replay> replays)
            throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(SQL)) {
            query.setObject(1, from.minus(LONGEST_RULE).atOffset(ZoneOffset.UTC));
            query.setObject(2, from.atOffset(ZoneOffset.UTC));
            query.setObject(3, after);
            query.setObject(4, last);
            query.setObject(5, from.atOffset(ZoneOffset.UTC));
            query.setObject(6, after);
            query.setObject(7, last);
            try (ResultSet rows = query.executeQuery()) {
                return replay(rows, replays);
            }
        }
    }

    private long replay(ResultSet rows, List<Replay> replays) throws SQLException {
        long events = 0;
        Optional<UUID> before = Optional.empty();
        while (rows.next()) {
            UUID customer = rows.getObject("customer", UUID.class);
            if (!before.equals(Optional.of(customer))) {
                replays.forEach(Replay::nextCustomer);
                before = Optional.of(customer);
            }
            UUID id = rows.getObject("id", UUID.class);
            if (rows.getInt("kind") == 1) {
                String survey = rows.getString("word");
                Instant at = instant(rows, "at").orElseThrow();
                replays.forEach(replay -> replay.wasAsked(survey, at, id));
            } else {
                PastEvent event = event(rows, id, customer);
                replays.forEach(replay -> replay.happens(event));
                events++;
            }
        }
        return events;
    }

    private PastEvent event(ResultSet rows, UUID id, UUID customer) throws SQLException {
        Optional<Instant> cancelled = instant(rows, "cancelled_at");
        String deed = rows.getString("deed");
        String consent = rows.getString("consent");
        Map<String, String> facts = json.convertToEntityAttribute(rows.getString("facts"));
        return new PastEvent(
                id,
                rows.getString("word"),
                customer,
                instant(rows, "happened_at").orElseThrow(),
                instant(rows, "at").orElseThrow(),
                facts,
                consent.equals("UNKNOWN") ? Optional.empty() : Optional.of(consent.equals("YES")),
                rows.getBoolean("is_test"),
                cancelled.map(at -> new Cancellation(at, deed)),
                Optional.ofNullable(rows.getString("stopped")).map(PastEvents::reason),
                instant(rows, "since"));
    }

    /** As {@code customer.SuppressionReason} names them; an address may have several, of which one counts. */
    private static Reason reason(String stopped) {
        return switch (stopped) {
            case "COMPLAINT" -> Reason.COMPLAINED;
            case "BY_HAND" -> Reason.STOPPED;
            case "HARD_BOUNCE", "SOFT_BOUNCES" -> Reason.BOUNCED;
            default -> Reason.UNSUBSCRIBED;
        };
    }

    private static Optional<Instant> instant(ResultSet rows, String column) throws SQLException {
        @Nullable OffsetDateTime time = rows.getObject(column, OffsetDateTime.class);
        return Optional.ofNullable(time).map(OffsetDateTime::toInstant);
    }
}
