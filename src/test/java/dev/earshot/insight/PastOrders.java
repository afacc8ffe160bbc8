package dev.earshot.insight;

import dev.earshot.catalog.Revision;
import dev.earshot.catalog.SurveyCatalog;
import dev.earshot.response.Origin;
import dev.earshot.response.bulk.BulkResponse;
import dev.earshot.response.bulk.BulkResponses;
import dev.earshot.rollup.BulkTallies;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/** Writes orders of the past, the invitations after them and what was answered: past the shop and the form, by the hundred. */
@Singleton
public class PastOrders {

    private static final List<String> TABLES = List.of(
            "insert into customer (id, address_key, email, first_name, language, created_at) values (?, ?, ?, 'Kim', 'en', ?)",
            "insert into purchase (id, source, type, business_key, happened_at, customer_id, facts, recorded_at)"
                    + " values (?, 'past', 'order.delivered', ?, ?, ?, ?, ?)",
            "insert into invitation (id, survey_id, content_hash, purchase_id, customer_id, language, facts, state, reason,"
                    + " sentence, decided_at, send_at, sent_at) values (?, ?, ?, ?, ?, 'en', ?, ?, ?, 'For a test.', ?, ?, ?)");

    private static final String DAYS = "insert into invitation_day (survey_id, local_day, sent, answered)"
            + " select i.survey_id, cast(i.decided_at at time zone 'UTC' as date), count(*), count(r.id) from invitation i"
            + " left join response r on r.response_key = concat('i:', cast(i.id as varchar(36)))"
            + " where i.survey_id = ? and i.state = 'SENT'"
            + " group by i.survey_id, cast(i.decided_at at time zone 'UTC' as date)";

    private final DataSource database;
    private final SurveyCatalog catalog;
    private final BulkResponses responses;
    private final BulkTallies tallies;

    PastOrders(DataSource database, SurveyCatalog catalog, BulkResponses responses, BulkTallies tallies) {
        this.database = database;
        this.catalog = catalog;
        this.responses = responses;
        this.tallies = tallies;
    }

    /** Those of the last {@code days} before {@code now}; the same each time, so a second call changes nothing. */
    @Transactional
    public void write(String survey, int orders, int days, Instant now) {
        Revision revision = catalog.known(survey).orElseThrow();
        List<PastOrder> all = PastOrder.of(survey, orders, days, now);
        try (Connection connection = database.getConnection()) {
            if (!isNew(connection, survey)) {
                return;
            }
            write(
                    connection,
                    all,
                    TABLES.get(0),
                    order -> List.of(
                            order.customer(),
                            order.customer().toString(),
                            order.customer() + "@mail.example",
                            order.at()));
            write(
                    connection,
                    all,
                    TABLES.get(1),
                    order -> List.of(
                            order.id(),
                            order.id().toString(),
                            order.at(),
                            order.customer(),
                            order.facts(),
                            order.at()));
            write(
                    connection,
                    all,
                    TABLES.get(2),
                    order -> new ArrayList<>(List.of(
                            order.id(),
                            survey,
                            revision.contentHash(),
                            order.id(),
                            order.customer(),
                            order.facts(),
                            order.invited() ? "SENT" : "DROPPED",
                            order.invited() ? "DUE" : "COOLING_OFF",
                            order.at(),
                            order.sent(),
                            order.sent())));
            answer(revision, all);
            try (PreparedStatement insert = connection.prepareStatement(DAYS)) {
                insert.setString(1, survey);
                insert.executeUpdate();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("past orders cannot be written", e);
        }
    }

    private void answer(Revision revision, List<PastOrder> all) {
        tallies.add(
                revision,
                responses.write(
                        revision,
                        all.stream()
                                .filter(PastOrder::answered)
                                .map(order -> new BulkResponse(
                                        order.invited() ? "i:" + order.id() : "t:" + order.id(),
                                        order.invited() ? Optional.of(order.customer()) : Optional.empty(),
                                        order.invited() ? Origin.INVITED : Origin.OPEN,
                                        order.language(),
                                        order.answeredAt(),
                                        Map.of(
                                                "order.store", order.store(),
                                                "order.courier", order.courier(),
                                                "customer.country", order.country()),
                                        order.answers()))
                                .toList()));
    }

    private static boolean isNew(Connection connection, String survey) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select 1 from invitation where survey_id = ? fetch first 1 rows only")) {
            select.setString(1, survey);
            return !select.executeQuery().next();
        }
    }

    private interface Values {
        List<Object> of(PastOrder order);
    }

    private static void write(Connection connection, List<PastOrder> all, String sql, Values values)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (PastOrder order : all) {
                List<Object> row = values.of(order);
                for (int i = 0; i < row.size(); i++) {
                    insert.setObject(i + 1, row.get(i));
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
