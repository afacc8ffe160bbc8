package dev.earshot.insight.driver;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;

/** An empty installation's tables, filled with responses of one outcome and some ratings each, of customers who come back. */
final class RatedTables implements AutoCloseable {

    static final String SURVEY = "bench";
    static final String HASH = "0123456789ab";
    private static final int CUSTOMERS = 40_000;

    private final List<AutoCloseable> open = new ArrayList<>();
    private final String url;
    private final boolean postgres;

    RatedTables(String kind) throws IOException {
        postgres = kind.equals("postgres");
        if (postgres) {
            EmbeddedPostgres server = EmbeddedPostgres.builder().start();
            open.add(server);
            url = server.getJdbcUrl("postgres", "postgres");
        } else {
            url = "jdbc:h2:file:" + Files.createTempDirectory("drivers").resolve("bench")
                    + ";WRITE_DELAY=0;OPTIMIZE_REUSE_RESULTS=FALSE";
        }
        Flyway.configure()
                .dataSource(url, "postgres", "")
                .placeholders(Map.of("bytes", postgres ? "bytea" : "varbinary(1048576)"))
                .load()
                .migrate();
    }

    /** Begins a transaction, so that rows stream. */
    Connection connect() throws SQLException {
        Connection connection = DriverManager.getConnection(url, "postgres", "");
        connection.setAutoCommit(false);
        return connection;
    }

    void fill(int responses, int attributes) throws SQLException {
        String uuid = postgres ? "gen_random_uuid()" : "random_uuid()";
        // In the order of time, as the program's own are.
        String id = "cast(lpad(cast(" + responses + " - n as varchar), 8, '0') || '-0000-7000-8000-000000000000' as uuid)";
        String chance = postgres ? "random()" : "rand()";
        String time = postgres ? "current_timestamp - n * interval '5 minutes'" : "dateadd(minute, -5 * n, current_timestamp)";
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("insert into survey_revision (survey_id, content_hash, number, yaml, first_live_at) values ('"
                    + SURVEY + "', '" + HASH + "', 1, '', current_timestamp)");
            statement.execute("insert into customer (id, address_key, email, created_at) select " + uuid
                    + ", 'k' || n, n || '@mail.example', current_timestamp from " + numbers(CUSTOMERS, "n"));
            statement.execute("insert into response (id, response_key, survey_id, content_hash, origin, customer_id,"
                    + " language, facts, edit_key_hash, contact_requested, pages_done, answered_at, answered_on, changed_at)"
                    + " select " + id + ", 't' || n, '" + SURVEY + "', '" + HASH + "', 'INVITED', c.id, 'en', '{}', 'x',"
                    + " false, 1, t, cast(t as date), t from (select n, " + time + " as t from "
                    + numbers(responses, "n") + ") w join customer c on c.address_key = 'k' || (1 + mod(n, " + CUSTOMERS
                    + ")) order by n desc");
            statement.execute("insert into answer (response_id, question_id, state, score) select r.id, case when q > "
                    + attributes + " then 'recommend' else 'a' || q end, 'ANSWERED', cast(greatest(1, least(10, round(7 + 2 *"
                    + " sin(mod(cast(substring(r.response_key, 2) as integer), " + CUSTOMERS + ")) + 4 * " + chance
                    + " - 2))) as integer) from response r cross join " + numbers(attributes + 1, "q")
                    + " order by r.id, q");
            connection.commit();
        }
        if (postgres) {
            try (Connection connection = connect();
                    Statement statement = connection.createStatement()) {
                connection.setAutoCommit(true);
                statement.execute("vacuum analyze");
            }
        }
    }

    /** How many days the responses are of: one every five minutes. */
    int days(int responses) {
        return responses * 5 / (24 * 60);
    }

    private String numbers(int most, String name) {
        return postgres
                ? "generate_series(1, " + most + ") " + name
                : "(select x as " + name + " from system_range(1, " + most + ")) numbers";
    }

    @Override
    public void close() throws Exception {
        for (AutoCloseable each : open) {
            each.close();
        }
    }
}
