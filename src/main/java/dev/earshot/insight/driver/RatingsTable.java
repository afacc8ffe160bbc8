package dev.earshot.insight.driver;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** Asks the database for ratings, each time in a transaction of its own. */
@ApplicationScoped
class RatingsTable {

    private final DataSource database;

    RatingsTable(DataSource database) {
        this.database = database;
    }

    @Transactional
    List<PackedScores.Row> read(RatingsQuery query, int most) {
        try (Connection connection = database.getConnection()) {
            return query.read(connection, most);
        } catch (SQLException e) {
            throw new IllegalStateException("the ratings of " + query.survey() + " cannot be read", e);
        }
    }
}
