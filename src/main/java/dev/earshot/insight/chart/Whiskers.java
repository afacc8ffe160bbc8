package dev.earshot.insight.chart;

import dev.earshot.insight.trend.Speech;
import dev.earshot.score.Metric;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Figures with their intervals, one below the other on the same scale: a dark dot with a whisker, the plain figure as a
 * hollow dot, and all together as a dotted line through every row.
 *
 * @param ticks the ends of the scale, and 0 where it lies between
 * @param whole the line of all; {@code wholeAnchor} where its words stand to it
 * @param rows in the order given
 */
public record Whiskers(List<Tick> ticks, String whole, String wholeAnchor, List<Row> rows) {

    private static final double LEFT = 10;
    private static final double RIGHT = 90;
    /** Percent of the width in which words in the middle would leave the picture. */
    private static final double EDGE = 22;

    public record Tick(String label, String x, boolean base) {}

    /** @param faint too few answers to judge */
    public record Row(String raw, String dot, String low, String high, boolean faint) {}

    /**
     * What is drawn of a segment, in the unit of the metric.
     *
     * @param raw its plain figure
     * @param best the estimate, between {@code low} and {@code high}
     */
    public record Figure(double raw, double best, double low, double high, boolean faint) {}

    /** @param whole the figure of all */
    public static Whiskers of(Metric metric, double whole, List<Figure> figures, Speech speech) {
        double[] drawn = DoubleStream.concat(
                        DoubleStream.of(whole),
                        figures.stream()
                                .flatMapToDouble(one -> DoubleStream.of(one.raw(), one.best(), one.low(), one.high())))
                .toArray();
        // The axis of a line chart lying down: what is its bottom there is its left end here.
        Axis axis = Axis.holding(
                metric,
                DoubleStream.of(drawn).min().orElseThrow(),
                DoubleStream.of(drawn).max().orElseThrow(),
                RIGHT,
                LEFT,
                speech);
        double x = axis.y(whole);
        List<Axis.Tick> lines = axis.ticks();
        return new Whiskers(
                lines.stream()
                        .filter(tick ->
                                tick.base() || tick.equals(lines.get(0)) || tick.equals(lines.get(lines.size() - 1)))
                        .map(tick -> new Tick(tick.label(), tick.y() + "%", tick.base()))
                        .toList(),
                Coordinate.percent(x),
                x < EDGE ? "start" : x > 100 - EDGE ? "end" : "middle",
                figures.stream()
                        .map(one -> new Row(
                                Coordinate.percent(axis.y(one.raw())),
                                Coordinate.percent(axis.y(one.best())),
                                Coordinate.percent(axis.y(one.low())),
                                Coordinate.percent(axis.y(one.high())),
                                one.faint()))
                        .toList());
    }
}
