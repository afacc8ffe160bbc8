package dev.earshot.bench.data;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Rows of one table on their way into the database: by COPY into PostgreSQL, by batches of inserts into H2. */
abstract sealed class Sheet implements AutoCloseable {

    /** Commits as well. */
    private static final int BATCH = 20_000;

    abstract void row(@Nullable Object... values) throws SQLException;

    @Override
    public abstract void close() throws SQLException;

    static Sheet of(Connection connection, String table, List<String> columns) throws SQLException {
        return connection.isWrapperFor(PGConnection.class)
                ? new Copied(connection, table, columns)
                : new Inserted(connection, table, columns);
    }

    private static final class Copied extends Sheet {

        private final CopyIn copy;
        private final StringBuilder text = new StringBuilder(1 << 17);

        Copied(Connection connection, String table, List<String> columns) throws SQLException {
            copy = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy " + table + " (" + String.join(", ", columns) + ") from stdin");
        }

        @Override
        void row(@Nullable Object... values) throws SQLException {
            for (int i = 0; i < values.length; i++) {
                text.append(i == 0 ? "" : "\t").append(values[i] == null ? "\\N" : values[i]);
            }
            text.append('\n');
            if (text.length() > 1 << 16) {
                send();
            }
        }

        private void send() throws SQLException {
            byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            copy.writeToCopy(bytes, 0, bytes.length);
            text.setLength(0);
        }

        @Override
        public void close() throws SQLException {
            send();
            copy.endCopy();
        }
    }

    private static final class Inserted extends Sheet {

        private final Connection connection;
        private final PreparedStatement insert;
        private int waiting;

        Inserted(Connection connection, String table, List<String> columns) throws SQLException {
            this.connection = connection;
            connection.setAutoCommit(false);
            insert = connection.prepareStatement("insert into " + table + " (" + String.join(", ", columns) + ") values ("
                    + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")");
        }

        @Override
        void row(@Nullable Object... values) throws SQLException {
            for (int i = 0; i < values.length; i++) {
                insert.setObject(i + 1, values[i]);
            }
            insert.addBatch();
            if (++waiting == BATCH) {
                send();
            }
        }

        private void send() throws SQLException {
            insert.executeBatch();
            connection.commit();
            waiting = 0;
        }

        @Override
        public void close() throws SQLException {
            send();
            insert.close();
        }
    }
}
