package dev.earshot.insight.topic.precision;

import dev.earshot.rollup.filter.Patience;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads and writes the tables {@code topic_review} and {@code topic_sample}, in SQL that H2 and PostgreSQL read alike. */
final class ReviewRows {

    private ReviewRows() {}

    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    interface Deed {
        void on(Connection connection) throws SQLException;
    }

    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    static <T> List<T> read(Connection connection, String sql, Row<T> each, Object... values) throws SQLException {
        try (PreparedStatement select = prepared(connection, sql)) {
            bind(select, values);
            List<T> all = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    all.add(each.read(row));
                }
            }
            return all;
        }
    }

    static Review review(ResultSet row) throws SQLException {
        return new Review(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getObject(4, LocalDate.class),
                row.getObject(5, LocalDate.class),
                row.getLong(6),
                row.getString(7),
                moment(row, 8).orElseThrow());
    }

    static Optional<Instant> moment(ResultSet row, int column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    static void write(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement update = prepared(connection, sql)) {
            bind(update, values);
            update.executeUpdate();
        }
    }

    static void writeAll(Connection connection, String sql, List<Object[]> rows) throws SQLException {
        try (PreparedStatement update = prepared(connection, sql)) {
            for (Object[] row : rows) {
                bind(update, row);
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        statement.setQueryTimeout(Patience.SECONDS);
        return statement;
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            Object value = values[i] instanceof Instant moment ? moment.atOffset(ZoneOffset.UTC) : values[i];
            statement.setObject(i + 1, value);
        }
    }
}
