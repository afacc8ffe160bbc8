package dev.earshot.insight.response.list;

import dev.earshot.insight.response.request.Position;
import dev.earshot.insight.response.request.ResponseRequest;
import dev.earshot.insight.trend.Trends;
import dev.earshot.platform.ProblemException;
import dev.earshot.platform.ProblemType;
import dev.earshot.rollup.filter.Patience;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Every response that fits, however many: a thousand at a time, newest first, and none that came after the first was read. */
@ApplicationScoped
public class AllResponses {

    private static final int AT_ONCE = 1_000;

    /** Nobody waits at a page for one part. */
    private static final int SECONDS = 60;

    private final DataSource database;
    private final Trends trends;

    AllResponses(DataSource database, Trends trends) {
        this.database = database;
        this.trends = trends;
    }

    /** What is done with some of them. */
    public interface Taker {
        void take(List<Line> lines) throws IOException;
    }

    /** Ends the request where so few fit that they could be recognised. */
    public void check(ResponseRequest request) {
        try (Connection connection = database.getConnection()) {
            if (ResponseGate.holdsBack(connection, request, trends.zone(), Patience.SECONDS)) {
                throw new ProblemException(ProblemType.NOT_ALLOWED.detail("So few answers fit that those who gave them"
                        + " could be recognised. Choose more days, or fewer filters."));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("responses cannot be counted", e);
        }
    }

    public void each(ResponseRequest request, Taker taker) throws IOException {
        Optional<Position> position = Optional.empty();
        List<Line> lines = read(request, position);
        while (!lines.isEmpty()) {
            taker.take(lines);
            position = Optional.of(lines.get(lines.size() - 1).older());
            lines = lines.size() < AT_ONCE ? List.of() : read(request, position);
        }
    }

    // Each part with a connection of its own: whoever reads the file slowly holds none.
    private List<Line> read(ResponseRequest request, Optional<Position> position) {
        try (Connection connection = database.getConnection()) {
            List<TagRule> rules =
                    RuleReader.of(connection, request.asked().survey().id());
            return new LineReader(request, rules, trends.zone(), SECONDS).read(connection, position, AT_ONCE);
        } catch (SQLException e) {
            throw new IllegalStateException("responses cannot be read", e);
        }
    }
}
