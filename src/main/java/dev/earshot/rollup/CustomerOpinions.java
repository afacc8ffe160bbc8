package dev.earshot.rollup;

import dev.earshot.platform.database.DatabaseUrl;
import dev.earshot.rollup.delta.Opinion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;

/** What {@link Ledger} reads of one customer, of many at once. */
@ApplicationScoped
class CustomerOpinions {

    /** Past the longest window nothing of an answer is left. */
    private static final Duration FARTHEST = Duration.ofDays(366);

    /** Customers of one query. */
    private static final int AT_ONCE = 1_000;

    private static final int SECONDS = 60;

    private static final String LOCK = DatabaseUrl.configured().isPostgres() ? " for no key update" : " for update";

    private static final String AMONG =
            "select v.series_id, r.id, r.answered_on, r.answered_at, r.segment_set, r.flagged,"
                    + " coalesce(a.counted, a.score), r.customer_id from response r join answer a on a.response_id = r.id"
                    + " join revision_series v on v.survey_id = r.survey_id and v.content_hash = r.content_hash"
                    + " and v.origin = r.origin and v.question_id = a.question_id"
                    + " where r.survey_id = ? and r.answered_at between ? and ?"
                    + " and (a.counted is not null or a.state = 'ANSWERED' and a.score is not null)"
                    + " and r.customer_id in (";

    private final DataSource database;
    private final Ledger ledger;

    CustomerOpinions(DataSource database, Ledger ledger) {
        this.database = database;
        this.ledger = ledger;
    }

    /**
     * The customers' scores by number of the series, as far as the ledger's events of the given ones may touch them; the given
     * ones are stored already. The customers' rows are locked first, in order.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    Map<UUID, Map<Integer, SortedSet<Opinion>>> of(String survey, SortedMap<UUID, List<Opinion>> fresh) {
        List<Instant> times = fresh.values().stream()
                .flatMap(Collection::stream)
                .map(opinion -> opinion.answer().at())
                .sorted()
                .toList();
        Instant from = times.get(0).minus(FARTHEST);
        Instant to = times.get(times.size() - 1).plus(FARTHEST);
        List<UUID> customers = List.copyOf(fresh.keySet());
        Map<UUID, Map<Integer, SortedSet<Opinion>>> found = new HashMap<>();
        try (Connection connection = database.getConnection()) {
            for (int i = 0; i < customers.size(); i += AT_ONCE) {
                List<UUID> some = customers.subList(i, Math.min(customers.size(), i + AT_ONCE));
                lock(connection, some);
                read(connection, survey, from, to, some, found);
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("customers' other answers cannot be read", e);
        }
    }

    private static void lock(Connection connection, List<UUID> some) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement(
                "select id from customer where id in (" + places(some) + ") order by id" + LOCK)) {
            bind(lock, 1, some);
            lock.executeQuery().close();
        }
    }

    private void read(
            Connection connection,
            String survey,
            Instant from,
            Instant to,
            List<UUID> some,
            Map<UUID, Map<Integer, SortedSet<Opinion>>> found)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(AMONG + places(some) + ")")) {
            select.setQueryTimeout(SECONDS);
            select.setString(1, survey);
            select.setObject(2, from.atOffset(ZoneOffset.UTC));
            select.setObject(3, to.atOffset(ZoneOffset.UTC));
            bind(select, 4, some);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    Opinion opinion = ledger.opinion(row);
                    found.computeIfAbsent(row.getObject(8, UUID.class), c -> new HashMap<>())
                            .computeIfAbsent(opinion.answer().series(), s -> new TreeSet<>())
                            .add(opinion);
                }
            }
        }
    }

    private static String places(List<UUID> some) {
        return "?, ".repeat(some.size() - 1) + "?";
    }

    private static void bind(PreparedStatement statement, int first, List<UUID> some) throws SQLException {
        statement.setQueryTimeout(SECONDS);
        for (int i = 0; i < some.size(); i++) {
            statement.setObject(first + i, some.get(i));
        }
    }
}
