package dev.earshot.insight.chart;

import dev.earshot.platform.page.Format;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;

/**
 * Importance upwards, rating across, each with its interval; lines through the averages cross.
 *
 * @param ratingLine where the line through the mean rating stands, {@code shareLine} that through the mean importance
 * @param ratings ticks across, {@code shares} upwards
 * @param dots in the order given
 */
public record DriverChart(String ratingLine, String shareLine, List<Tick> ratings, List<Tick> shares, List<Dot> dots) {

    private static final double BOTTOM = 360;
    private static final double ROOM = .04;
    private static final int MOST_TICKS = 6;

    public record Tick(String label, String at) {}

    /**
     * @param x with {@code left} and {@code right} in percent, {@code y} with {@code top} and {@code bottom} in pixels
     * @param label where the name stands
     * @param faint too uncertain to be placed
     */
    public record Dot(
            String name,
            String x,
            String y,
            String left,
            String right,
            String top,
            String bottom,
            Labels.Spot label,
            boolean faint) {}

    /** What is drawn of a driver: its rating out of ten and its share of what is explained, 0 to 1, with their intervals. */
    public record Figure(
            String name,
            double rating,
            double ratingLow,
            double ratingHigh,
            double share,
            double shareLow,
            double shareHigh,
            boolean faint) {}

    /**
     * @param ratingLine mean rating of all, {@code shareLine} mean importance
     * @param corners what stands in the four corners, which names keep clear of: top left, top right, bottom left, bottom right
     */
    public static DriverChart of(
            double ratingLine, double shareLine, List<Figure> figures, List<String> corners, Format format) {
        double least = figures.stream().mapToDouble(Figure::ratingLow).min().orElseThrow();
        double most = figures.stream().mapToDouble(Figure::ratingHigh).max().orElseThrow();
        double room = Math.max(.1, ROOM * (most - least));
        double low = least - room;
        double high = most + room;
        double top = (1 + ROOM)
                * figures.stream().mapToDouble(Figure::shareHigh).max().orElseThrow();
        DoubleUnaryOperator x = rating -> 100 * (rating - low) / (high - low);
        DoubleUnaryOperator y = share -> BOTTOM * (1 - share / top);
        List<Labels.Spot> spots = Labels.place(
                figures.stream()
                        .map(one -> new Labels.Mark(one.name, x.applyAsDouble(one.rating), y.applyAsDouble(one.share)))
                        .toList(),
                corners,
                BOTTOM);
        List<Dot> dots = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            Figure one = figures.get(i);
            dots.add(new Dot(
                    one.name,
                    percent(x, one.rating),
                    pixels(y, one.share),
                    percent(x, one.ratingLow),
                    percent(x, one.ratingHigh),
                    pixels(y, one.shareHigh),
                    pixels(y, one.shareLow),
                    spots.get(i),
                    one.faint));
        }
        double across = step(high - low, .1, .2, .5, 1, 2);
        return new DriverChart(
                percent(x, ratingLine),
                pixels(y, shareLine),
                ticks(low, high, across)
                        .mapToObj(value -> new Tick(rating(value, across, format), percent(x, value)))
                        .toList(),
                ticks(.01, top, step(top, .02, .05, .1, .2))
                        .mapToObj(value -> new Tick(Math.round(100 * value) + "%", pixels(y, value)))
                        .toList(),
                dots);
    }

    private static String rating(double value, double step, Format format) {
        return format.number(BigDecimal.valueOf(value).setScale(step < 1 ? 1 : 0, RoundingMode.HALF_UP));
    }

    /** The smallest of {@code steps} that makes no more ticks than there is room for. */
    private static double step(double width, double... steps) {
        return DoubleStream.of(steps)
                .filter(step -> width / step <= MOST_TICKS)
                .findFirst()
                .orElse(steps[steps.length - 1]);
    }

    private static DoubleStream ticks(double low, double high, double step) {
        return LongStream.rangeClosed((long) Math.ceil(low / step), (long) Math.floor(high / step))
                .mapToDouble(i -> i * step);
    }

    private static String percent(DoubleUnaryOperator x, double value) {
        return Coordinate.percent(x.applyAsDouble(value));
    }

    private static String pixels(DoubleUnaryOperator y, double value) {
        return Coordinate.of(y.applyAsDouble(value));
    }
}
