package dev.earshot;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database of version 0.2 with something in it becomes one of today, and nobody is written to by accident. */
class UpgradeTest {

    private static final String LAST_OF_0_2 = "14";

    private static final String ID = "00000000-0000-0000-0000-00000000000";
    private static final String AT = "timestamp with time zone '2026-03-02 10:00:00+00'";

    /** In a file, which is opened anew: a check of H2 fails once the session that made it is closed. */
    @Test
    void keepsWhatAnH2Holds(@TempDir Path directory) throws Exception {
        upgrade("jdbc:h2:file:" + directory.resolve("earshot"), "sa", "", "varbinary(1048576)");
    }

    @Test
    void keepsWhatAPostgresHolds() throws Exception {
        try (EmbeddedPostgres server =
                EmbeddedPostgres.builder().setServerConfig("fsync", "off").start()) {
            upgrade(server.getJdbcUrl("postgres", "postgres"), "postgres", "postgres", "bytea");
        }
    }

    private static void upgrade(String url, String user, String password, String bytes) throws SQLException {
        Flyway old = Flyway.configure()
                .dataSource(url, user, password)
                .placeholders(Map.of("bytes", bytes))
                .target(LAST_OF_0_2)
                .load();
        old.migrate();
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement sql = connection.createStatement()) {
            for (String row : rows()) {
                sql.executeUpdate(row);
            }
            Flyway.configure()
                    .configuration(old.getConfiguration())
                    .target("latest")
                    .load()
                    .migrate();
            assertThat(read(sql, "select state from inbox_delivery order by id"))
                    .isEqualTo("RECEIVED REJECTED ");
            assertThat(read(sql, "select order_key from purchase order by id")).isEqualTo("1001  ");
            assertThat(read(sql, "select reason from suppression")).isEqualTo("UNSUBSCRIBED ");
            assertThat(read(sql, "select reason from invitation order by id")).isEqualTo("DELAY DUE DUE COOLING_OFF ");
            assertThat(read(sql, "select state from invitation_mail order by id"))
                    .isEqualTo("SENT UNKNOWN ");
            assertThat(read(sql, "select due_at - send_at from invitation where due_at <> send_at"))
                    .isEmpty();
            assertThat(read(sql, "select state from answer")).isEqualTo("ANSWERED ");
            assertThat(read(
                            sql,
                            "select s.survey_id || '/' || s.question_id || '/' || s.meaning || '/' || s.origin || '/'"
                                    + " || g.dimension || '=' || g.segment || '/' || cast(d.local_day as varchar(10))"
                                    + " || '/' || d.basis || '/' || d.c9 || '/' || d.c3 || '/' || d.skipped"
                                    + " from tally_day d join tally_series s on s.series_id = d.series_id"
                                    + " join tally_segment g on g.segment_id = d.segment_id order by g.segment"))
                    .isEqualTo("nps/q/abcdefabcdef/OPEN/=/2026-03-02/0/5/1/2"
                            + " nps/q/abcdefabcdef/OPEN/order.store=berlin/2026-03-02/0/4/0/1 ");
        }
    }

    private static List<String> rows() {
        return List.of(
                "insert into survey_revision values ('nps', 'h', 1, 'title: x', " + AT + ")",
                "insert into customer (id, address_key, email, created_at) values ('" + ID + "1', 'k', 'a@b.example', "
                        + AT + ")",
                "insert into suppression values ('k', 'UNSUBSCRIBED', " + AT + ")",
                delivery(1, "RECEIVED"),
                delivery(2, "REJECTED"),
                purchase(1, "order.delivered", "1001"),
                purchase(2, "ticket.solved", "T1"),
                invitation(1, 1, "nps", "SCHEDULED", "Held until Wed 4 Mar 2026, 11:00: 2 days after order delivered."),
                invitation(2, 2, "nps", "SENT", "Sent."),
                "insert into survey_revision values ('csat', 'h', 1, 'title: y', " + AT + ")",
                invitation(3, 1, "csat", "SENDING", "Claimed."),
                invitation(
                        4, 2, "csat", "DROPPED", "Dropped: asked 3 days ago, and the rule is one survey in 90 days."),
                "insert into response (id, response_key, survey_id, content_hash, origin, language, facts, edit_key_hash,"
                        + " contact_requested, pages_done, answered_at, answered_on, changed_at) values ('" + ID
                        + "1', 'o:1', 'nps', 'h', 'OPEN', 'en', '{}', 'e', false, 1, " + AT + ", date '2026-03-02', "
                        + AT + ")",
                "insert into answer (response_id, question_id, state, score) values ('" + ID
                        + "1', 'q', 'ANSWERED', 9)",
                tally("''", "''", 5, 1, 2),
                tally("'order.store'", "'berlin'", 4, 0, 1));
    }

    private static String tally(String dimension, String segment, int nines, int threes, int skipped) {
        return "insert into tally (survey_id, question_id, meaning, origin, dimension, segment, local_day, c0, c1, c2, c3,"
                + " c4, c5, c6, c7, c8, c9, c10, skipped, not_applicable) values ('nps', 'q', 'abcdefabcdef', 'OPEN', "
                + dimension + ", " + segment + ", date '2026-03-02', 0, 0, 0, " + threes + ", 0, 0, 0, 0, 0, " + nines
                + ", 0, " + skipped + ", 0)";
    }

    private static String delivery(int number, String state) {
        return "insert into inbox_delivery (id, source, delivery_key, body, received_at, state, reason) values ('" + ID
                + number + "', 'shop', 'd" + number + "', '', " + AT + ", '" + state + "', '')";
    }

    private static String purchase(int number, String type, String key) {
        return "insert into purchase (id, source, type, business_key, happened_at, customer_id, facts, recorded_at)"
                + " values ('" + ID + number + "', 'shop', '" + type + "', '" + key + "', " + AT + ", '" + ID
                + "1', '{}', " + AT + ")";
    }

    private static String invitation(int number, int purchase, String survey, String state, String sentence) {
        return "insert into invitation (id, survey_id, content_hash, purchase_id, customer_id, language, facts, state,"
                + " sentence, decided_at, send_at, attempts) values ('" + ID + number + "', '" + survey + "', 'h', '"
                + ID + purchase + "', '" + ID + "1', 'en', '{}', '" + state + "', '" + sentence + "', " + AT + ", " + AT
                + ", 0)";
    }

    private static String read(Statement sql, String query) throws SQLException {
        StringBuilder found = new StringBuilder();
        try (ResultSet rows = sql.executeQuery(query)) {
            while (rows.next()) {
                found.append(rows.getString(1)).append(' ');
            }
        }
        return found.toString();
    }
}
