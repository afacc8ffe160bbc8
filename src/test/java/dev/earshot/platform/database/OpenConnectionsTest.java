package dev.earshot.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/** H2 2.4 ties a check to the session that made it. */
@QuarkusTest
class OpenConnectionsTest {

    @Inject
    AgroalDataSource pool;

    @Test
    void noConnectionIsClosedForBeingIdleOrOld() {
        var settings = pool.getConfiguration().connectionPoolConfiguration();
        assertThat(settings.reapTimeout()).isZero();
        assertThat(settings.maxLifetime()).isZero();
    }

    /** Where this fails H2 has mended it, and idle connections may be closed again. */
    @Test
    void aCheckDoesNotOutliveTheSessionThatMadeIt() throws SQLException {
        String url = "jdbc:h2:mem:checks";
        try (Connection other = DriverManager.getConnection(url)) {
            try (Connection maker = DriverManager.getConnection(url)) {
                run(maker, "create table t (state char(1) check (state in ('A', 'B')))");
                run(other, "insert into t values ('A')");
            }
            assertThatThrownBy(() -> run(other, "insert into t values ('B')"))
                    .hasMessageContaining("Check constraint invalid");
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
