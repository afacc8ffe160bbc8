package dev.earshot.insight.turnout;

import dev.earshot.catalog.SurveyCatalog;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import javax.sql.DataSource;

/** Writes events, what was decided and what was answered, past the shop and the form. */
@Singleton
class TouchRows {

    private static final String SOURCE = "touch-rows";

    private static final List<String> CLEAR = List.of(
            "delete from answer where response_id in (select id from response where edit_key_hash = '" + SOURCE + "')",
            "delete from response where edit_key_hash = '" + SOURCE + "'",
            "delete from invitation where purchase_id in (select id from purchase where source = '" + SOURCE + "')",
            "delete from purchase where source = '" + SOURCE + "'");

    private final DataSource database;
    private final SurveyCatalog catalog;

    TouchRows(DataSource database, SurveyCatalog catalog) {
        this.database = database;
        this.catalog = catalog;
    }

    void clear() {
        try (Connection connection = database.getConnection()) {
            for (String sql : CLEAR) {
                write(connection, sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One event of {@code store}, decided on at {@code at}; answered two days later where there is a score. */
    void add(
            String survey,
            OffsetDateTime at,
            String store,
            String total,
            String state,
            String reason,
            OptionalInt score) {
        UUID customer = UUID.randomUUID();
        UUID purchase = UUID.randomUUID();
        UUID invitation = UUID.randomUUID();
        String hash = catalog.known(survey).orElseThrow().contentHash();
        String facts =
                "{\"order.store\":\"" + store + "\",\"order.total\":\"" + total + "\",\"customer.country\":\"DE\"}";
        try (Connection connection = database.getConnection()) {
            write(
                    connection,
                    "insert into customer (id, address_key, email, created_at) values (?, ?, ?, ?)",
                    customer,
                    customer.toString(),
                    customer + "@mail.example",
                    at);
            write(
                    connection,
                    "insert into purchase (id, source, type, business_key, happened_at, customer_id, facts, recorded_at)"
                            + " values (?, ?, 'order.delivered', ?, ?, ?, ?, ?)",
                    purchase,
                    SOURCE,
                    purchase.toString(),
                    at.minusHours(1),
                    customer,
                    facts,
                    at);
            write(
                    connection,
                    "insert into invitation (id, survey_id, content_hash, purchase_id, customer_id, language, facts,"
                            + " state, reason, sentence, decided_at, send_at, sent_at)"
                            + " values (?, ?, ?, ?, ?, 'en', ?, ?, ?, 'For a test.', ?, ?, ?)",
                    invitation,
                    survey,
                    hash,
                    purchase,
                    customer,
                    facts,
                    state,
                    reason,
                    at,
                    at.plusDays(1),
                    state.equals("SENT") ? at.plusDays(1) : null);
            if (score.isPresent()) {
                answer(connection, survey, hash, invitation, customer, facts, at.plusDays(2), score.getAsInt());
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void answer(
            Connection connection,
            String survey,
            String hash,
            UUID invitation,
            UUID customer,
            String facts,
            OffsetDateTime at,
            int score)
            throws SQLException {
        UUID response = UUID.randomUUID();
        write(
                connection,
                "insert into response (id, response_key, survey_id, content_hash, origin, invitation_id, customer_id,"
                        + " language, facts, edit_key_hash, contact_requested, pages_done, answered_at, answered_on,"
                        + " changed_at) values (?, ?, ?, ?, 'INVITED', ?, ?, 'en', ?, ?, false, 1, ?, ?, ?)",
                response,
                "i:" + invitation,
                survey,
                hash,
                invitation,
                customer,
                facts,
                SOURCE,
                at,
                at.toLocalDate(),
                at);
        for (String question : List.of("recommend", "quality", "courtesy")) {
            write(
                    connection,
                    "insert into answer (response_id, question_id, state, score) values (?, ?, 'ANSWERED', ?)",
                    response,
                    question,
                    question.equals("recommend") ? score : 6);
        }
    }

    private static void write(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
