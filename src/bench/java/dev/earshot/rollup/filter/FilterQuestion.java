package dev.earshot.rollup.filter;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** For a benchmark in another room: what {@link AnswersMatching} asks the database. */
public final class FilterQuestion {

    private FilterQuestion() {}

    /** @return how many answers fit */
    public static long ask(Connection connection, int series, Map<String, Set<String>> fields, Instant start, Instant end)
            throws SQLException {
        MatchQuery query = new MatchQuery(series, new SegmentFilter(fields), start, end);
        List<Integer> sets = query.sets(connection, 5_001, 30);
        if (query.isIncomplete(connection, 30)) {
            throw new IllegalStateException("some responses have no set of segments");
        }
        return query.count(connection, sets, AnswersMatching.MOST_ANSWERS + 1, 30).values().stream()
                .flatMapToLong(Arrays::stream)
                .sum();
    }
}
