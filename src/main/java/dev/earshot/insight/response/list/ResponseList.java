package dev.earshot.insight.response.list;

import dev.earshot.insight.response.request.ResponseRequest;
import dev.earshot.insight.response.search.IndexTail;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A page of responses. The page, JSON and CSV show these same lines.
 *
 * @param request of the days shown, which may be more than were asked for
 * @param grain how exactly it is told when somebody answered; empty where to the moment
 * @param lines newest first
 * @param newer where newer ones are, sealed
 * @param older where older ones are, sealed
 * @param count of all that fit; empty where counting took too long
 * @param nearest a word like the only one looked for, where nobody says that
 * @param progress of making words findable; empty where all are, or none is looked for
 * @param obstacle why there are no lines though there may be responses
 */
public record ResponseList(
        ResponseRequest request,
        LocalDate today,
        Optional<Grain> grain,
        List<Line> lines,
        Optional<String> newer,
        Optional<String> older,
        Optional<Count> count,
        Optional<String> nearest,
        Optional<IndexTail.Progress> progress,
        Optional<Obstacle> obstacle) {

    /** @param more whether there are more than that, which nobody counted */
    public record Count(long responses, boolean more) {

        /** More are not counted while somebody waits. */
        static final int MOST = 10_000;

        static Count of(long found) {
            return new Count(Math.min(found, MOST), found > MOST);
        }
    }

    public enum Obstacle {
        /** So few fit that they could be recognised. */
        HELD_BACK,
        TOO_LONG
    }

    /** Whether a file of all of them is nothing to wait for. */
    public boolean isLong() {
        return count.map(Count::more).orElse(obstacle.isEmpty());
    }

    static ResponseList none(ResponseRequest request, LocalDate today, Obstacle obstacle) {
        return new ResponseList(
                request,
                today,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(obstacle));
    }

    ResponseList with(Optional<Count> counted) {
        return new ResponseList(request, today, grain, lines, newer, older, counted, nearest, progress, obstacle);
    }

    ResponseList with(Optional<String> near, Optional<IndexTail.Progress> read) {
        return new ResponseList(request, today, grain, lines, newer, older, count, near, read, obstacle);
    }
}
