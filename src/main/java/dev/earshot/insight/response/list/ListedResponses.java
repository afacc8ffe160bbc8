package dev.earshot.insight.response.list;

import dev.earshot.insight.response.list.ResponseList.Count;
import dev.earshot.insight.response.list.ResponseList.Obstacle;
import dev.earshot.insight.response.request.Position;
import dev.earshot.insight.response.request.ResponseRequest;
import dev.earshot.insight.trend.Trends;
import dev.earshot.rollup.filter.Patience;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Reads responses one by one, newest first, within a limit and a time. */
@ApplicationScoped
public class ListedResponses {

    private static final int COUNT_SECONDS = 2;

    private final DataSource database;
    private final Trends trends;

    ListedResponses(DataSource database, Trends trends) {
        this.database = database;
        this.trends = trends;
    }

    /**
     * @param position where to go on; the newest where there is none, and where newer ones do not fill a page
     * @param most lines of a page
     */
    public ResponseList page(ResponseRequest request, Optional<Position> position, int most) {
        try (Connection connection = database.getConnection()) {
            if (ResponseGate.holdsBack(connection, request, trends.zone(), Patience.SECONDS)) {
                return ResponseList.none(request, trends.today(), Obstacle.HELD_BACK);
            }
            List<Line> found = read(connection, request, position, most + 1);
            boolean reachedTheNewest = position.filter(Position::newer).isPresent() && found.size() <= most;
            ResponseList page = reachedTheNewest
                    ? page(request, Optional.empty(), read(connection, request, Optional.empty(), most + 1), most)
                    : page(request, position, found, most);
            return page.with(count(connection, request));
        } catch (SQLException e) {
            if (Patience.isOver(e)) {
                Log.infof(
                        "a list of responses took too long: survey=%s",
                        request.asked().survey().id());
                return ResponseList.none(request, trends.today(), Obstacle.TOO_LONG);
            }
            throw new IllegalStateException("responses cannot be listed", e);
        }
    }

    /** How many fit; empty where counting takes too long. */
    private Optional<Count> count(Connection connection, ResponseRequest request) throws SQLException {
        try {
            return Optional.of(Count.of(ResponseGate.count(
                    connection,
                    new ResponseQuery(request, rules(connection, request), trends.zone()).count(Count.MOST + 1),
                    COUNT_SECONDS)));
        } catch (SQLException e) {
            if (Patience.isOver(e)) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private List<Line> read(Connection connection, ResponseRequest request, Optional<Position> position, int most)
            throws SQLException {
        return new LineReader(request, rules(connection, request), trends.zone(), Patience.SECONDS)
                .read(connection, position, most);
    }

    private static List<TagRule> rules(Connection connection, ResponseRequest request) throws SQLException {
        return RuleReader.of(connection, request.asked().survey().id());
    }

    /** @param found one more than a page has, where there are more */
    private ResponseList page(ResponseRequest request, Optional<Position> position, List<Line> found, int most) {
        boolean more = found.size() > most;
        boolean newer = position.filter(Position::newer).isPresent();
        List<Line> lines = new ArrayList<>(found);
        if (more) {
            lines.remove(newer ? 0 : most);
        }
        boolean older = newer || more;
        return new ResponseList(
                request,
                trends.today(),
                List.copyOf(lines),
                Optional.of(lines)
                        .filter(some -> !some.isEmpty() && position.isPresent())
                        .map(some -> some.get(0).newer()),
                Optional.of(lines).filter(some -> !some.isEmpty() && older).map(some -> some.get(some.size() - 1)
                        .older()),
                Optional.empty(),
                Optional.empty());
    }
}
