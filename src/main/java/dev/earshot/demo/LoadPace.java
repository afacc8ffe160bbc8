package dev.earshot.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * How soon H2 puts changes on the disk. At once, as for real answers, one big transaction takes three times as long
 * as half a second late; late is good enough for rows that can be made up again.
 */
@ApplicationScoped
class LoadPace {

    private final DataSource database;

    LoadPace(DataSource database) {
        this.database = database;
    }

    void relax() {
        writeDelay(500);
    }

    void atOnce() {
        writeDelay(0);
    }

    // Not within a transaction: the statement commits what is open. Other databases have nothing to set.
    private void writeDelay(int millis) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            if (connection.getMetaData().getDatabaseProductName().equals("H2")) {
                statement.execute("set write_delay " + millis);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("H2 does not take its write delay", e);
        }
    }
}
