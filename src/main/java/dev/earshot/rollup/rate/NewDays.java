package dev.earshot.rollup.rate;

import dev.earshot.platform.database.DatabaseUrl;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import javax.sql.DataSource;

/**
 * Begins the row of a day. Two that begin the same one at once must not fail for it, and neither may ask for a second
 * connection: while every one is held by somebody who waits for another, nobody comes through.
 */
@ApplicationScoped
class NewDays {

    private static final String DUPLICATE_KEY = "23505";

    private static final String BEGIN =
            "insert into invitation_day (survey_id, local_day, sent, answered) values (?, ?, 0, 0)"
                    + (DatabaseUrl.configured().isPostgres() ? " on conflict do nothing" : "");

    private final DataSource database;

    NewDays(DataSource database) {
        this.database = database;
    }

    /** Afterwards the row is there, whoever began it. */
    @Transactional(Transactional.TxType.MANDATORY)
    void begin(String surveyId, LocalDate day) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(BEGIN)) {
            insert.setString(1, surveyId);
            insert.setObject(2, day);
            insert.executeUpdate();
        } catch (SQLException e) {
            // H2 undoes the statement alone, and the transaction goes on.
            if (!DUPLICATE_KEY.equals(e.getSQLState())) {
                throw new IllegalStateException("a day of invitations cannot be begun", e);
            }
        }
    }
}
