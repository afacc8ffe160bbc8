package dev.earshot.insight.chart;

import dev.earshot.insight.trend.MetricWords;
import dev.earshot.insight.trend.Trend;
import dev.earshot.platform.Format;
import dev.earshot.score.Shift;

/**
 * The level moving, with its size and date.
 *
 * @param before the old level in words, at {@code beforeY}
 * @param leftward whether the words stand left of the step, because there is no room on its right
 * @param wide size and date, where there is room; {@code narrow} elsewhere
 */
public record Step(
        String x,
        String y1,
        String y2,
        String before,
        String beforeY,
        boolean leftward,
        String wide,
        String narrow,
        String bottom) {

    /** Percent of the width from which on words stand on the left. */
    private static final double NO_ROOM = 68;

    private static final double ABOVE_BASELINE = 10;

    static Step of(Trend trend, Shift shift, Slots slots, Axis axis) {
        MetricWords words = new MetricWords(trend.metric());
        double y1 = axis.y(trend.levels().get(0).value());
        double y2 = axis.y(trend.levels().get(1).value());
        double x = slots.left(trend.shiftedAt());
        boolean leftward = x > NO_ROOM;
        boolean fell = y2 > y1;
        double beside = fell ? -1 : 10;
        double onLine = fell ? -7 : 16;
        String size = Format.signed(shift.change().shown().orElseThrow());
        String when = new PeriodWords(trend.request().by().compared(), trend.today())
                .name(trend.points().get(trend.shiftedAt()).period());
        return new Step(
                Coordinate.percent(x),
                Coordinate.of(y1),
                Coordinate.of(y2),
                "Level " + words.withUnit(shift.change().before().value()),
                Coordinate.of(y1 + (leftward ? onLine : beside)),
                leftward,
                "Shift of " + size + ", " + when,
                "Shift " + size,
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
