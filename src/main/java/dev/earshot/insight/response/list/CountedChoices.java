package dev.earshot.insight.response.list;

import dev.earshot.insight.trend.Trends;
import dev.earshot.rollup.filter.Patience;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import javax.sql.DataSource;

/** Counts what stands beside the filters of a list that is shown: each at most as far as the list itself is counted. */
@ApplicationScoped
public class CountedChoices {

    /** After this no other count is begun: the list itself is there, and somebody waits for it. */
    private static final Duration LONGEST = Duration.ofMillis(100);

    /** More of what is looked for is not looked up again for every choice. */
    static final int MOST_FOUND = 1_000;

    private final DataSource database;
    private final Trends trends;
    private final LineReaders readers;
    private final Clock clock;

    CountedChoices(DataSource database, Trends trends, LineReaders readers, Clock clock) {
        this.database = database;
        this.trends = trends;
        this.readers = readers;
        this.clock = clock;
    }

    /** Nothing where it takes too long. @param tags to choose from */
    public ChoiceCounts beside(ResponseList list, Collection<String> tags) {
        ChoiceCounts counts = new ChoiceCounts(
                new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
        boolean few = list.count()
                .filter(count -> !count.more() && count.responses() <= MOST_FOUND)
                .isPresent();
        if (list.obstacle().isPresent() || !list.request().search().isEmpty() && !few) {
            return counts;
        }
        try (Connection connection = database.getConnection()) {
            new ChoiceCounter(
                            connection,
                            list,
                            readers,
                            trends.zone(),
                            clock,
                            clock.instant().plus(LONGEST))
                    .count(counts, tags);
        } catch (SQLException e) {
            if (!Patience.isOver(e)) {
                throw new IllegalStateException("responses cannot be counted", e);
            }
        }
        return counts;
    }
}
