package dev.earshot.insight.response.list;

import dev.earshot.insight.response.list.ResponseList.Count;
import dev.earshot.insight.response.list.ResponseList.Obstacle;
import dev.earshot.insight.response.request.Position;
import dev.earshot.insight.response.request.ResponseRequest;
import dev.earshot.insight.response.request.Seal;
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
    private final Seal seal;

    ListedResponses(DataSource database, Trends trends, Seal seal) {
        this.database = database;
        this.trends = trends;
        this.seal = seal;
    }

    /**
     * @param cursor where to go on, sealed; the newest where there is none, and where newer ones do not fill a page
     * @param most lines of a page
     */
    public ResponseList page(ResponseRequest request, Optional<String> cursor, int most) {
        Optional<Position> position = cursor.map(seal::position);
        try (Connection connection = database.getConnection()) {
            Optional<Shown> shown =
                    ResponseGate.pass(connection, request, trends.today(), trends.zone(), Patience.SECONDS);
            return shown.isEmpty()
                    ? ResponseList.none(request, trends.today(), Obstacle.HELD_BACK)
                    : page(connection, reader(connection, shown.get()), position, most);
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

    private LineReader reader(Connection connection, Shown shown) throws SQLException {
        List<TagRule> rules =
                RuleReader.of(connection, shown.request().asked().survey().id());
        return new LineReader(shown, rules, seal, trends.zone(), Patience.SECONDS);
    }

    private ResponseList page(Connection connection, LineReader reader, Optional<Position> position, int most)
            throws SQLException {
        List<Line> found = reader.read(connection, position, most + 1);
        boolean reachedTheNewest = position.filter(Position::newer).isPresent() && found.size() <= most;
        ResponseList page = reachedTheNewest
                ? page(reader, Optional.empty(), reader.read(connection, Optional.empty(), most + 1), most)
                : page(reader, position, found, most);
        return page.with(count(connection, reader));
    }

    /** How many fit; empty where counting takes too long. */
    private static Optional<Count> count(Connection connection, LineReader reader) throws SQLException {
        try {
            return Optional.of(
                    Count.of(ResponseGate.count(connection, reader.query().count(Count.MOST + 1), COUNT_SECONDS)));
        } catch (SQLException e) {
            if (Patience.isOver(e)) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** @param found one more than a page has, where there are more */
    private ResponseList page(LineReader reader, Optional<Position> position, List<Line> found, int most) {
        boolean more = found.size() > most;
        boolean newer = position.filter(Position::newer).isPresent();
        List<Line> lines = new ArrayList<>(found);
        if (more) {
            lines.remove(newer ? 0 : most);
        }
        Optional<Line> first = lines.stream().findFirst();
        Optional<Line> last = Optional.of(lines).filter(some -> !some.isEmpty()).map(some -> some.get(some.size() - 1));
        return new ResponseList(
                reader.request(),
                trends.today(),
                reader.shown().grain(),
                List.copyOf(lines),
                first.filter(line -> position.isPresent()).map(line -> seal.position(reader.beside(line, true))),
                last.filter(line -> newer || more).map(line -> seal.position(reader.beside(line, false))),
                Optional.empty(),
                Optional.empty());
    }
}
