package dev.earshot.response;

import dev.earshot.platform.database.DatabaseUrl;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** Who has answered before. Of the others nothing need be looked up: no answer to compare with, no follow-up, no ledger. */
@ApplicationScoped
class ReturningCustomers {

    private static final int SECONDS = 30;

    // On PostgreSQL each of two answers being stored holds its customer by the foreign key: asking for more than this,
    // they
    // would wait for each other.
    private static final String HOLD = "select id from customer where id = any (?) order by id for "
            + (DatabaseUrl.configured().isPostgres() ? "no key update" : "update");

    private static final String RETURNING =
            "select customer_id from response where customer_id = any (?) group by customer_id having count(*) > ?";

    private final DataSource database;

    ReturningCustomers(DataSource database) {
        this.database = database;
    }

    /**
     * Holds these customers until the transaction ends: two answers of one customer at once would not see each other.
     *
     * @param own how many stored responses of each are the caller's own
     * @return those who have others
     */
    @Transactional(Transactional.TxType.MANDATORY)
    Set<UUID> among(Collection<UUID> customers, int own) {
        Set<UUID> returning = new HashSet<>();
        if (customers.isEmpty()) {
            return returning;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement hold = connection.prepareStatement(HOLD);
                PreparedStatement select = connection.prepareStatement(RETURNING)) {
            Array ids = connection.createArrayOf("uuid", customers.toArray());
            hold.setQueryTimeout(SECONDS);
            hold.setArray(1, ids);
            hold.executeQuery().close();
            select.setQueryTimeout(SECONDS);
            select.setArray(1, ids);
            select.setInt(2, own);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    returning.add(row.getObject(1, UUID.class));
                }
            }
            return returning;
        } catch (SQLException e) {
            throw new IllegalStateException("customers cannot be held", e);
        }
    }
}
