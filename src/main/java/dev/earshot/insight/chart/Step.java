package dev.earshot.insight.chart;

import dev.earshot.insight.trend.Level;
import dev.earshot.insight.trend.MetricWords;
import dev.earshot.insight.trend.Speech;
import dev.earshot.insight.trend.Trend;
import dev.earshot.score.Change;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The level moving. The last time has its size and date beside it.
 *
 * @param before the old level in words, at {@code beforeY}
 * @param leftward whether the words stand left of the step, because there is no room on its right
 * @param last whether there are words to it
 * @param wide size and date, where there is room; {@code narrow} elsewhere
 */
public record Step(
        String x,
        String y1,
        String y2,
        String before,
        String beforeY,
        boolean leftward,
        boolean last,
        String wide,
        String narrow,
        String bottom) {

    /** Percent of the width from which on words stand on the left. */
    private static final double NO_ROOM = 68;

    private static final double ABOVE_BASELINE = 10;

    static List<Step> of(Trend trend, Slots slots, Axis axis, Speech speech) {
        return IntStream.range(1, trend.levels().size())
                .mapToObj(i -> of(trend, i, slots, axis, speech))
                .toList();
    }

    /** @param i position of the new level */
    private static Step of(Trend trend, int i, Slots slots, Axis axis, Speech speech) {
        Level old = trend.levels().get(i - 1);
        Level now = trend.levels().get(i);
        Change change = trend.shifts().get(i - 1).change();
        MetricWords words = new MetricWords(trend.metric(), speech);
        double y1 = axis.y(old.value());
        double y2 = axis.y(now.value());
        double x = slots.left(now.from());
        boolean leftward = x > NO_ROOM;
        boolean fell = y2 > y1;
        double beside = fell ? -1 : 10;
        double onLine = fell ? -7 : 16;
        String size = speech.format().signed(change.shown().orElseThrow());
        String when = new PeriodWords(trend.request().by().compared(), trend.today(), speech)
                .name(trend.points().get(now.from()).period());
        return new Step(
                Coordinate.percent(x),
                Coordinate.of(y1),
                Coordinate.of(y2),
                speech.figures().level(words.withUnit(change.before().value())),
                Coordinate.of(y1 + (leftward ? onLine : beside)),
                leftward,
                i == trend.shifts().size(),
                speech.figures().shiftOf(size, when),
                speech.figures().shift(size),
                Coordinate.of(axis.bottom() - ABOVE_BASELINE));
    }

    public String anchor() {
        return leftward ? "end" : "start";
    }

    /** Pixels between the step and its words. */
    public int distance() {
        return leftward ? -8 : 8;
    }
}
