package dev.earshot.purchase.intake;

import dev.earshot.platform.database.Facts;
import dev.earshot.platform.database.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * Writes many deliveries in one transaction, past Hibernate: entities that are never read again would only cost. The same
 * statements on H2 and PostgreSQL.
 */
@ApplicationScoped
class InboxTable {

    private static final String KNOWN =
            "select delivery_key from inbox_delivery where source = ? and delivery_key = any (?)";

    private static final String INSERT = "insert into inbox_delivery"
            + " (id, source, delivery_key, headers, body, received_at, state, reason)"
            + " values (?, ?, ?, ?, ?, ?, 'RECEIVED', '')";

    private final DataSource database;
    private final Clock clock;
    private final Facts facts = new Facts();

    InboxTable(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Keeps what is not there yet. Committed when it returns; nothing is kept when it throws.
     *
     * @param arrivals each key once
     * @return the keys that are new
     */
    Set<Arrival.Key> write(Collection<Arrival> arrivals) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                Set<Arrival.Key> known = known(connection, arrivals);
                List<Arrival> unknown = arrivals.stream()
                        .filter(one -> !known.contains(one.key()))
                        .toList();
                insert(connection, unknown);
                connection.commit();
                return unknown.stream().map(Arrival::key).collect(Collectors.toSet());
            } catch (SQLException | RuntimeException e) {
                rollBack(connection, e);
                throw e;
            }
        }
    }

    /** Where the line is down there is nothing to roll back, and the first failure says more than the second. */
    private static void rollBack(Connection connection, Exception first) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            first.addSuppressed(e);
        }
    }

    private static Set<Arrival.Key> known(Connection connection, Collection<Arrival> arrivals) throws SQLException {
        Map<String, List<Arrival>> bySource = arrivals.stream().collect(Collectors.groupingBy(Arrival::source));
        Set<Arrival.Key> known = new HashSet<>();
        try (PreparedStatement select = connection.prepareStatement(KNOWN)) {
            for (Map.Entry<String, List<Arrival>> one : bySource.entrySet()) {
                Array keys = connection.createArrayOf(
                        "varchar",
                        one.getValue().stream().map(Arrival::deliveryKey).toArray());
                select.setString(1, one.getKey());
                select.setArray(2, keys);
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        known.add(new Arrival.Key(one.getKey(), rows.getString(1)));
                    }
                }
                keys.free();
            }
        }
        return known;
    }

    private void insert(Connection connection, List<Arrival> arrivals) throws SQLException {
        if (arrivals.isEmpty()) {
            return;
        }
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (Arrival one : arrivals) {
                insert.setObject(1, Ids.next(clock));
                insert.setString(2, one.source());
                insert.setString(3, one.deliveryKey());
                insert.setString(4, facts.convertToDatabaseColumn(one.headers()));
                insert.setBytes(5, one.body());
                insert.setObject(6, clock.instant().atOffset(ZoneOffset.UTC));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
