package dev.earshot.response.segment;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Optional;

/** The tables of segments and their sets, in SQL that H2 and PostgreSQL read alike. */
@ApplicationScoped
class SegmentTable {

    /** The number of everybody, which is a member of every set. */
    private static final int EVERYBODY = 0;

    Optional<Integer> segment(Connection connection, String dimension, String segment) throws SQLException {
        return number(
                connection,
                "select segment_id from tally_segment where dimension = ? and segment = ?",
                dimension,
                segment);
    }

    int insertSegment(Connection connection, String dimension, String segment) throws SQLException {
        return inserted(
                connection,
                "insert into tally_segment (dimension, segment) values (?, ?)",
                "segment_id",
                dimension,
                segment);
    }

    Optional<Integer> set(Connection connection, String members) throws SQLException {
        return number(connection, "select set_id from segment_set where members = ?", members);
    }

    int insertSet(Connection connection, String members, Collection<Integer> numbers) throws SQLException {
        int id = inserted(connection, "insert into segment_set (members) values (?)", "set_id", members);
        try (PreparedStatement insert =
                connection.prepareStatement("insert into segment_member (set_id, segment_id) values (?, ?)")) {
            insert.setInt(1, id);
            insert.setInt(2, EVERYBODY);
            insert.addBatch();
            for (int number : numbers) {
                insert.setInt(2, number);
                insert.addBatch();
            }
            insert.executeBatch();
        }
        return id;
    }

    String members(Connection connection, int id) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select members from segment_set where set_id = ?")) {
            select.setInt(1, id);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalStateException("there is no set of segments with the number " + id);
                }
                return row.getString(1);
            }
        }
    }

    private static Optional<Integer> number(Connection connection, String sql, String... values) throws SQLException {
        try (PreparedStatement select = bound(connection.prepareStatement(sql), values);
                ResultSet row = select.executeQuery()) {
            return row.next() ? Optional.of(row.getInt(1)) : Optional.empty();
        }
    }

    private static int inserted(Connection connection, String sql, String id, String... values) throws SQLException {
        try (PreparedStatement insert = bound(connection.prepareStatement(sql, new String[] {id}), values)) {
            insert.executeUpdate();
            try (ResultSet row = insert.getGeneratedKeys()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    private static PreparedStatement bound(PreparedStatement statement, String... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setString(i + 1, values[i]);
        }
        return statement;
    }
}
