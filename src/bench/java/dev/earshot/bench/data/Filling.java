package dev.earshot.bench.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Fills an empty schema, two tables at a time. References are not checked meanwhile: they hold by construction. */
public final class Filling {

    /** What the program is to ask with, so that the answers have something to belong to. */
    public static final String SURVEY = AnswerTables.SURVEY;

    public static final String YAML =
            """
            title: {en: A survey with many answers, de: Eine Umfrage mit vielen Antworten}
            languages: [en, de]
            target: 30
            open: true
            segments: [order.store, customer.country, order.channel, order.courier]
            invite: {trigger: order.delivered, delay: 2 days, active: true}
            charter:
              - {promise: {en: People recommend us, de: Man empfiehlt uns weiter}, question: recommend, reach: 20}
              - {promise: {en: We are quick, de: Wir sind schnell}, question: speed, reach: 6}
            pages:
              - questions:
                  - {id: recommend, type: nps}
                  - {id: reason, type: text, text: {en: "Why?", de: "Warum?"}}
              - questions:
                  - {id: courtesy, type: rating, text: {en: "How friendly were we", de: "Wie freundlich waren wir"}}
                  - {id: quality, type: rating, text: {en: "How good was it", de: "Wie gut war es"}}
                  - {id: speed, type: rating, text: {en: "How fast were we", de: "Wie schnell waren wir"}}
            """;

    private static final String INDEXES = "select indexname, indexdef from pg_indexes i where schemaname = 'public'"
            + " and tablename in ('response', 'invitation', 'follow_up', 'purchase')"
            + " and not exists (select 1 from pg_constraint c where c.conname = i.indexname)";

    private final BenchDatabase database;
    private final AnswerTables tables;
    private final AskedTables asked;
    private final long size;

    private Filling(BenchDatabase database, long size, Instant end) throws SQLException {
        this.database = database;
        this.size = size;
        String hash = database.read("select content_hash from survey_live where survey_id = '" + SURVEY + "'");
        this.tables = new AnswerTables(size, end, hash);
        this.asked = new AskedTables(size, end, hash);
    }

    /** How many answers the directory holds. */
    public static boolean isFilled(BenchDatabase database) {
        return Files.exists(mark(database));
    }

    private static Path mark(BenchDatabase database) {
        return database.directory().resolveSibling(database.directory().getFileName() + ".filled");
    }

    /** Once; the program has made the schema and is not running. */
    public static void fill(BenchDatabase database, long size, Instant end)
            throws SQLException, IOException, InterruptedException, ExecutionException {
        long begin = System.nanoTime();
        new Filling(database, size, end).fill();
        Files.writeString(mark(database), size + " " + end + "\n");
        System.out.printf("filled in %.0f s%n", (System.nanoTime() - begin) / 1e9);
    }

    private interface Table {
        void write(Connection connection) throws SQLException;
    }

    private void fill() throws SQLException, InterruptedException, ExecutionException {
        List<String> indexes = database.isPostgres() ? dropIndexes() : List.of();
        ExecutorService two = Executors.newFixedThreadPool(2);
        List<Future<?>> all = new ArrayList<>();
        for (Table table : List.<Table>of(
                SegmentTables::write, tables::responses, tables::answers, asked::purchases, asked::invitations, tables::customers, tables::followUps)) {
            all.add(two.submit(() -> {
                write(table);
                return table;
            }));
        }
        for (String index : indexes) {
            all.add(two.submit(() -> database.write(index)));
        }
        two.shutdown();
        for (Future<?> one : all) {
            one.get();
        }
        if (database.isPostgres()) {
            database.write("vacuum analyze");
        } else {
            database.write("set referential_integrity true");
            database.write("analyze");
        }
    }

    private void write(Table table) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    database.isPostgres() ? "set session_replication_role = replica" : "set referential_integrity false");
            table.write(connection);
        }
    }

    private List<String> dropIndexes() throws SQLException {
        List<String> definitions = new ArrayList<>();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            List<String> names = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery(INDEXES)) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                    definitions.add(rows.getString(2));
                }
            }
            for (String name : names) {
                statement.execute("drop index " + name);
            }
        }
        return definitions;
    }
}
