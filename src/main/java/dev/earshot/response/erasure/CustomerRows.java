package dev.earshot.response.erasure;

import dev.earshot.invitation.Invitations;
import dev.earshot.platform.database.Retried;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Everything that refers to a customer, whichever room keeps it: one list in one place, each before what it refers to. Taps,
 * link events and openings go with their invitation.
 */
@ApplicationScoped
class CustomerRows {

    private static final int AT_ONCE = 500;

    private static final String INVITED =
            " where invitation_id in (select i.id from invitation i where i.customer_id = ?)";

    private static final List<String> BEFORE_INVITATIONS = List.of(
            "delete from mail_event" + INVITED,
            "delete from outbox_mail" + INVITED,
            "delete from invitation_mail" + INVITED,
            "delete from link_token" + INVITED);

    private final DataSource database;
    private final Invitations invitations;

    CustomerRows(DataSource database, Invitations invitations) {
        this.database = database;
        this.invitations = invitations;
    }

    /** Ids of some of the customer's responses; none once there are none. */
    @Transactional
    List<UUID> responses(UUID customer) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select id from response where customer_id = ? order by answered_at, id")) {
            select.setMaxRows(AT_ONCE);
            select.setObject(1, customer);
            List<UUID> ids = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    ids.add(row.getObject(1, UUID.class));
                }
            }
            return ids;
        } catch (SQLException e) {
            throw new IllegalStateException("a customer's responses cannot be listed", e);
        }
    }

    /** @param responses how many have been erased before */
    @Transactional
    @Retried
    Erased erase(UUID customer, int responses) {
        invitations.callBack(customer);
        try (Connection connection = database.getConnection()) {
            for (String each : BEFORE_INVITATIONS) {
                delete(connection, each, customer);
            }
            int invitations = delete(connection, "delete from invitation where customer_id = ?", customer);
            int purchases = delete(connection, "delete from purchase where customer_id = ?", customer);
            delete(connection, "delete from customer where id = ?", customer);
            return new Erased(responses, invitations, purchases);
        } catch (SQLException e) {
            throw new IllegalStateException("a customer cannot be erased", e);
        }
    }

    private static int delete(Connection connection, String sql, UUID customer) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(sql)) {
            delete.setObject(1, customer);
            return delete.executeUpdate();
        }
    }
}
