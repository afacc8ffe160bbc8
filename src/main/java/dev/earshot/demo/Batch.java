package dev.earshot.demo;

import io.quarkus.logging.Log;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rows on their way into one table, a thousand at a time, each thousand committed. */
final class Batch implements AutoCloseable {

    private static final int ROWS = 1_000;

    private final PreparedStatement insert;
    private final String table;
    private final int expected;
    private int rows;

    private Batch(PreparedStatement insert, String table, int expected) {
        this.insert = insert;
        this.table = table;
        this.expected = expected;
    }

    /**
     * @param columns as in SQL: "setting (name, content)"; a constant of the program
     * @param expected how many rows there will be, for the log
     */
    static Batch into(Connection connection, String columns, int expected) throws SQLException {
        String marks = Arrays.stream(columns.split(",")).map(column -> "?").collect(Collectors.joining(", "));
        PreparedStatement insert = connection.prepareStatement("insert into " + columns + " values (" + marks + ")");
        return new Batch(insert, columns.substring(0, columns.indexOf(' ')), expected);
    }

    /** @param values in the order of the columns; an empty Optional is null */
    void row(Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            insert.setObject(i + 1, column(values[i]));
        }
        insert.addBatch();
        rows++;
        if (rows % ROWS == 0) {
            write();
        }
        if (rows % (20 * ROWS) == 0) {
            Log.infof("demo: %d %% of %s: %,d rows", 100L * rows / expected, table, rows);
        }
    }

    @Override
    public void close() throws SQLException {
        try (insert) {
            write();
        }
        Log.infof("demo: all of %s: %,d rows", table, rows);
    }

    private void write() throws SQLException {
        insert.executeBatch();
        insert.getConnection().commit();
    }

    private static @Nullable Object column(Object value) {
        if (value instanceof Optional<?> maybe) {
            return maybe.map(Batch::column).orElse(null);
        }
        return value instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : value;
    }
}
