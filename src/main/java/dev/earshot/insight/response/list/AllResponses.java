package dev.earshot.insight.response.list;

import dev.earshot.insight.response.request.Position;
import dev.earshot.insight.response.request.ResponseRequest;
import dev.earshot.insight.trend.Trends;
import dev.earshot.platform.problem.ProblemException;
import dev.earshot.platform.problem.ProblemType;
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
public class AllResponses implements LineSource {

    private static final int AT_ONCE = 1_000;

    /** Nobody waits at a page for one part. */
    private static final int SECONDS = 60;

    private static final int MOST_COUNTED = 10_000_000;
    private static final int COUNT_SECONDS = 30;

    private final DataSource database;
    private final Trends trends;
    private final LineReaders readers;

    AllResponses(DataSource database, Trends trends, LineReaders readers) {
        this.database = database;
        this.trends = trends;
        this.readers = readers;
    }

    /** Ends the request where so few fit that they could be recognised. */
    public Shown check(ResponseRequest request) {
        try (Connection connection = database.getConnection()) {
            return ResponseGate.pass(connection, request, trends.today(), trends.zone(), Patience.SECONDS)
                    .orElseThrow(() -> new ProblemException(
                            ProblemType.NOT_ALLOWED.detail("So few answers fit that those who gave them"
                                    + " could be recognised. Choose more days, or fewer filters.")));
        } catch (SQLException e) {
            throw new IllegalStateException("responses cannot be counted", e);
        }
    }

    /** How many there are, for whoever waits for all of them; empty where that cannot be said soon. */
    public Optional<Long> count(Shown shown) {
        try (Connection connection = database.getConnection()) {
            return readers.waited(connection, shown, COUNT_SECONDS).count(connection, MOST_COUNTED, COUNT_SECONDS);
        } catch (SQLException e) {
            if (Patience.isOver(e)) {
                return Optional.empty();
            }
            throw new IllegalStateException("responses cannot be counted", e);
        }
    }

    @Override
    public void each(Shown shown, Taker taker) throws IOException {
        Part part = read(shown, Optional.empty());
        while (!part.lines().isEmpty()) {
            taker.take(part.lines());
            part = part.next().isPresent() ? read(shown, part.next()) : new Part(List.of(), Optional.empty());
        }
    }

    /** @param next where the next part begins; empty after the last */
    private record Part(List<Line> lines, Optional<Position> next) {}

    // Each part with a connection of its own: whoever reads the file slowly holds none.
    private Part read(Shown shown, Optional<Position> position) {
        try (Connection connection = database.getConnection()) {
            LineReader reader = readers.patient(connection, shown, SECONDS);
            List<Line> lines = reader.read(connection, position, AT_ONCE);
            return new Part(
                    lines,
                    lines.size() < AT_ONCE
                            ? Optional.empty()
                            : Optional.of(reader.beside(lines.get(lines.size() - 1), false)));
        } catch (SQLException e) {
            throw new IllegalStateException("responses cannot be read", e);
        }
    }
}
