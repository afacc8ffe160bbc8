package dev.earshot.insight.chart;

import dev.earshot.insight.trend.Speech;
import dev.earshot.insight.trend.Trend;
import java.util.List;

/**
 * Where the question of a chart began to ask something else: a line from top to bottom, across which nothing is drawn.
 *
 * @param leftward whether the words stand left of the line, because there is no room on its right
 */
public record BreakMark(String x, boolean leftward, String words) {

    /** Percent of the width from which on words stand on the left. */
    private static final double NO_ROOM = 80;

    static List<BreakMark> of(Trend trend, Slots slots, Speech speech) {
        return trend.breaks().stream()
                .map(found -> {
                    double x = slots.left(found.position());
                    return new BreakMark(
                            Coordinate.percent(x),
                            x > NO_ROOM,
                            speech.figures().version(String.valueOf(found.version())));
                })
                .toList();
    }

    public String anchor() {
        return leftward ? "end" : "start";
    }

    /** Pixels between the line and its words. */
    public int distance() {
        return leftward ? -6 : 6;
    }
}
