package dev.earshot.insight.response.list;

import dev.earshot.insight.response.list.ResponseList.Count;
import dev.earshot.insight.response.request.ResponseRequest;
import dev.earshot.insight.trend.Trends;
import dev.earshot.rollup.filter.Patience;
import dev.earshot.survey.question.Group;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;

/** Counts what stands beside the filters of a list that is shown: each at most as far as the list itself is counted. */
@ApplicationScoped
public class CountedChoices {

    private static final int SECONDS = 1;

    /** More of what is looked for is not looked up again for every choice. */
    private static final int MOST_FOUND = 1_000;

    private final DataSource database;
    private final Trends trends;
    private final LineReaders readers;

    CountedChoices(DataSource database, Trends trends, LineReaders readers) {
        this.database = database;
        this.trends = trends;
        this.readers = readers;
    }

    /** Nothing where it takes too long. */
    public ChoiceCounts beside(ResponseList list) {
        Map<Group, Count> groups = new LinkedHashMap<>();
        Map<String, Count> languages = new LinkedHashMap<>();
        boolean few = list.count()
                .filter(count -> !count.more() && count.responses() <= MOST_FOUND)
                .isPresent();
        if (list.obstacle().isPresent() || !list.request().search().isEmpty() && !few) {
            return new ChoiceCounts(groups, languages);
        }
        ResponseRequest request = list.request();
        try (Connection connection = database.getConnection()) {
            for (Group group : Group.values()) {
                Optional<Count> count = count(connection, list, request.scoring(Set.of(group)));
                count.ifPresent(counted -> groups.put(group, counted));
            }
            if (request.showsWho() && request.asked().survey().languages().size() > 1) {
                for (String language : request.asked().survey().languages()) {
                    Optional<Count> count = isShown(connection, list, request.speaking(language))
                            ? count(connection, list, request.speaking(language))
                            : Optional.empty();
                    count.ifPresent(counted -> languages.put(language, counted));
                }
            }
        } catch (SQLException e) {
            if (!Patience.isOver(e)) {
                throw new IllegalStateException("responses cannot be counted", e);
            }
        }
        return new ChoiceCounts(groups, languages);
    }

    private Optional<Count> count(Connection connection, ResponseList list, ResponseRequest request)
            throws SQLException {
        return readers.waited(connection, new Shown(request, list.grain()), SECONDS)
                .counted(connection, SECONDS);
    }

    /** A language is a part of the people, as a group of scores is not. */
    private boolean isShown(Connection connection, ResponseList list, ResponseRequest request) throws SQLException {
        return ResponseGate.pass(connection, request, list.today(), trends.zone(), SECONDS)
                .isPresent();
    }
}
