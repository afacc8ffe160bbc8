package dev.earshot.insight.topic.reading;

import dev.earshot.catalog.Revisions;
import dev.earshot.insight.topic.dictionary.Topics;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Steps of a pass, each a transaction; where it stopped is where the next one begins, whoever stopped it. */
@ApplicationScoped
class PassRows {

    static final int AT_ONCE = 500;

    private static final int SECONDS = 60;

    /** Beyond every id: they are made of times, for some thousand years below this. */
    private static final UUID LAST = UUID.fromString("7fffffff-ffff-7fff-bfff-ffffffffffff");

    private static final UUID FIRST = new UUID(0, 0);

    /** What is stored by others may become visible that long after its id was made. */
    private static final long LATE_MILLIS = 120_000;

    private final DataSource database;
    private final StoredComments comments;

    PassRows(DataSource database, Revisions revisions) {
        this.database = database;
        this.comments = new StoredComments(revisions, SECONDS);
    }

    /** How far a pass is. */
    record State(String edition, UUID newest, Optional<UUID> oldest, long looked, long total) {}

    Optional<State> state() {
        try (Connection connection = database.getConnection()) {
            return state(connection, "");
        } catch (SQLException e) {
            throw new IllegalStateException("how far comments have been read cannot be read", e);
        }
    }

    /** Begins a pass where the topics are others than those of the last. @return where what came since begins */
    @Transactional
    UUID begin(String edition) {
        try (Connection connection = database.getConnection()) {
            Optional<State> there = state(connection, " for update");
            if (there.filter(state -> state.edition().equals(edition)).isPresent()) {
                return earlier(there.get().newest());
            }
            List<UUID> newest = ids(connection, "select id from response where id < ? order by id desc", LAST, 1);
            UUID from = newest.isEmpty() ? FIRST : newest.get(0);
            write(
                    connection,
                    there.isPresent()
                            ? "update comment_pass set edition = ?, newest = ?, oldest = ?, looked = 0,"
                                    + " total = (select count(*) from response) where id = 1"
                            : "insert into comment_pass (id, edition, newest, oldest, looked, total)"
                                    + " values (1, ?, ?, ?, 0, (select count(*) from response))",
                    edition,
                    from,
                    LAST);
            return earlier(from);
        } catch (SQLException e) {
            throw new IllegalStateException("comments cannot be read anew", e);
        }
    }

    /** Reads what came after. @return where to go on; empty where that was all */
    @Transactional
    Optional<UUID> forward(Topics.Edition edition, UUID from) {
        try (Connection connection = database.getConnection()) {
            state(connection, " for update");
            List<UUID> ids = ids(connection, "select id from response where id > ? order by id", from, AT_ONCE);
            if (ids.isEmpty()) {
                return Optional.empty();
            }
            read(connection, ids, edition);
            UUID last = ids.get(ids.size() - 1);
            write(connection, "update comment_pass set newest = ? where id = 1 and newest < ?", last, last);
            return Optional.of(last).filter(id -> ids.size() == AT_ONCE);
        } catch (SQLException e) {
            throw new IllegalStateException("new comments cannot be read", e);
        }
    }

    /** Reads what came before. @return whether there may be more */
    @Transactional
    boolean backward(Topics.Edition edition) {
        try (Connection connection = database.getConnection()) {
            Optional<State> state =
                    state(connection, " for update").filter(one -> one.edition().equals(edition.key()));
            Optional<UUID> oldest = state.flatMap(State::oldest);
            if (oldest.isEmpty()) {
                return false;
            }
            List<UUID> ids =
                    ids(connection, "select id from response where id < ? order by id desc", oldest.get(), AT_ONCE);
            if (!ids.isEmpty()) {
                read(connection, ids, edition);
                write(
                        connection,
                        "update comment_pass set oldest = ?, looked = looked + ? where id = 1",
                        ids.get(ids.size() - 1),
                        (long) ids.size());
            }
            if (ids.size() < AT_ONCE) {
                write(connection, "update comment_pass set oldest = null, total = looked where id = 1");
            }
            return ids.size() == AT_ONCE;
        } catch (SQLException e) {
            throw new IllegalStateException("comments cannot be read", e);
        }
    }

    private void read(Connection connection, List<UUID> ids, Topics.Edition edition) throws SQLException {
        List<Reading> readings = comments.unread(connection, ids, edition.key()).stream()
                .map(said -> Reading.of(said, edition))
                .toList();
        ReadingRows.delete(connection, readings.stream().map(Reading::response).toList(), edition.key());
        ReadingRows.insert(connection, readings);
    }

    private static Optional<State> state(Connection connection, String lock) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                        "select edition, newest, oldest, looked, total from comment_pass where id = 1" + lock);
                ResultSet row = select.executeQuery()) {
            return row.next()
                    ? Optional.of(new State(
                            row.getString(1),
                            row.getObject(2, UUID.class),
                            Optional.ofNullable(row.getObject(3, UUID.class)),
                            row.getLong(4),
                            row.getLong(5)))
                    : Optional.empty();
        }
    }

    private static List<UUID> ids(Connection connection, String sql, UUID from, int most) throws SQLException {
        List<UUID> ids = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(sql + " fetch first " + most + " rows only")) {
            select.setQueryTimeout(SECONDS);
            select.setObject(1, from);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    ids.add(row.getObject(1, UUID.class));
                }
            }
        }
        return ids;
    }

    private static void write(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            update.setQueryTimeout(SECONDS);
            for (int i = 0; i < values.length; i++) {
                update.setObject(i + 1, values[i]);
            }
            update.executeUpdate();
        }
    }

    /** The id that many milliseconds before: the first 48 bits are the time. */
    private static UUID earlier(UUID id) {
        long time = Math.max(0, (id.getMostSignificantBits() >>> 16) - LATE_MILLIS);
        return new UUID(time << 16, 0);
    }
}
