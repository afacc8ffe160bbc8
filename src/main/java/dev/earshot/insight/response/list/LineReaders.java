package dev.earshot.insight.response.list;

import dev.earshot.insight.response.request.Seal;
import dev.earshot.insight.response.search.CommentIndex;
import dev.earshot.insight.trend.Trends;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Readers of lines, for pages and for files. */
@ApplicationScoped
class LineReaders {

    private static final int AT_ONCE = 500;
    private static final int MOST = 20_000;

    private final Trends trends;
    private final Seal seal;
    private final CommentIndex index;

    LineReaders(Trends trends, Seal seal, CommentIndex index) {
        this.trends = trends;
        this.seal = seal;
        this.index = index;
    }

    /** While somebody waits. */
    LineReader waited(Connection connection, Shown shown, int seconds) throws SQLException {
        return of(connection, shown, seconds, MOST);
    }

    /** Until all are read. */
    LineReader patient(Connection connection, Shown shown, int seconds) throws SQLException {
        return of(connection, shown, seconds, Integer.MAX_VALUE);
    }

    private LineReader of(Connection connection, Shown shown, int seconds, int most) throws SQLException {
        List<TagRule> rules =
                RuleReader.of(connection, shown.request().asked().survey().id());
        return new LineReader(
                shown,
                rules,
                seal,
                trends.zone(),
                seconds,
                new Proposals(index, shown.request(), trends.zone(), AT_ONCE, most));
    }
}
