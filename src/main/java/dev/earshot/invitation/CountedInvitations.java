package dev.earshot.invitation;

import dev.earshot.platform.database.DatabaseUrl;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** Which invitations count as sent, while somebody answers them or their answers are erased. */
@ApplicationScoped
public class CountedInvitations {

    private static final int SECONDS = 30;

    private static final String HOLD =
            "select id, decided_at from invitation where id = any (?) and state = 'SENT' order by id for "
                    + (DatabaseUrl.configured().isPostgres() ? "no key update" : "update");

    private final DataSource database;

    CountedInvitations(DataSource database) {
        this.database = database;
    }

    /** When it was decided to send those that count as sent. They stay what they are until the caller's transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<UUID, Instant> hold(Collection<UUID> invitations) {
        Map<UUID, Instant> decided = new HashMap<>();
        if (invitations.isEmpty()) {
            return decided;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(HOLD)) {
            select.setQueryTimeout(SECONDS);
            select.setArray(1, connection.createArrayOf("uuid", invitations.toArray()));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    decided.put(
                            row.getObject(1, UUID.class),
                            row.getObject(2, OffsetDateTime.class).toInstant());
                }
            }
            return decided;
        } catch (SQLException e) {
            throw new IllegalStateException("invitations cannot be held", e);
        }
    }
}
