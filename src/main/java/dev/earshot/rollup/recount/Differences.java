package dev.earshot.rollup.recount;

import dev.earshot.platform.database.DatabaseUrl;
import dev.earshot.rollup.delta.Deltas;
import dev.earshot.rollup.recount.pages.AnswerCount;
import dev.earshot.rollup.recount.pages.LatestAnswers;
import dev.earshot.rollup.recount.pages.NoRoom;
import dev.earshot.rollup.recount.pages.SegmentMembers;
import dev.earshot.rollup.recount.pages.Share;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** What the answers say, less what is stored: nothing where all is well. Each is true of one moment. */
@ApplicationScoped
class Differences {

    private static final int SECONDS = 900;
    private static final int FETCHED = 20_000;
    private static final int ATTEMPTS = 5;

    private static final String MEMBERS = "select set_id, segment_id from segment_member where mod(segment_id, ?) = ?"
            + " order by set_id, segment_id";

    private final DataSource database;
    private final boolean postgres = DatabaseUrl.configured().isPostgres();

    Differences(DataSource database) {
        this.database = database;
    }

    /** Tells some thousand rows at a time, when all answers have been read. */
    @Transactional(Transactional.TxType.MANDATORY)
    void find(Scope scope, ZoneId zone, Consumer<Deltas> parts) {
        find(scope, zone, Runtime.getRuntime().maxMemory() / 4, parts);
    }

    /** @param bytes of the heap that may be taken; what does not fit takes another reading of the answers */
    @Transactional(Transactional.TxType.MANDATORY)
    void find(Scope scope, ZoneId zone, long bytes, Consumer<Deltas> parts) {
        Deque<Share> shares = new ArrayDeque<>(List.of(Share.WHOLE));
        while (!shares.isEmpty()) {
            Share share = shares.pop();
            try {
                counted(scope, zone, share, bytes).left(parts);
            } catch (NoRoom e) {
                share.halves().forEach(shares::push);
            }
        }
    }

    private AnswerCount counted(Scope scope, ZoneId zone, Share share, long bytes) {
        try (Connection connection = database.getConnection()) {
            if (postgres) {
                settings(connection, scope);
            }
            for (int i = 0; i < ATTEMPTS; i++) {
                SeriesCase series = SeriesCase.of(connection, scope.survey());
                CountSql sql = new CountSql(scope, share, series, postgres);
                try (PreparedStatement select = connection.prepareStatement(sql.text())) {
                    Counting counting = counting(select, sql, connection, scope, zone, share, bytes);
                    if (counting.bound() == series.bound()) {
                        return counting.count();
                    }
                }
            }
            throw new IllegalStateException(
                    "the survey " + scope.survey() + " gets new versions faster than it is counted");
        } catch (SQLException e) {
            throw new IllegalStateException("the answers cannot be counted again", e);
        }
    }

    private Counting counting(
            PreparedStatement select,
            CountSql sql,
            Connection connection,
            Scope scope,
            ZoneId zone,
            Share share,
            long bytes)
            throws SQLException {
        select.setQueryTimeout(SECONDS);
        select.setFetchSize(FETCHED);
        for (int i = 0; i < sql.values().size(); i++) {
            select.setObject(i + 1, sql.values().get(i));
        }
        try (ResultSet row = select.executeQuery()) {
            // Sets are never changed. Looked up later, all those of the answers are known.
            AnswerCount count = new AnswerCount(members(connection, share), share, scope.span(), bytes);
            Counting counting = new Counting(count, new LatestAnswers(count, zone), scope.ledger());
            while (row.next()) {
                counting.take(row);
            }
            counting.end();
            return counting;
        }
    }

    /** For this transaction alone. */
    private static void settings(Connection connection, Scope scope) throws SQLException {
        try (Statement setting = connection.createStatement()) {
            setting.execute("set local work_mem = '128MB'");
            // Responses and answers both lie in the order of their ids: merged as they lie, nothing is put aside on the
            // disk.
            setting.execute("set local enable_hashjoin = " + (scope.ledger() ? "off" : "on"));
        }
    }

    private static SegmentMembers members(Connection connection, Share share) throws SQLException {
        SegmentMembers members = new SegmentMembers();
        try (PreparedStatement select = connection.prepareStatement(MEMBERS)) {
            select.setFetchSize(FETCHED);
            select.setInt(1, share.parts());
            select.setInt(2, share.rest());
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    members.add(row.getInt(1), row.getInt(2));
                }
            }
        }
        return members;
    }
}
