package dev.earshot.insight.chart;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/**
 * A figure by week, as small as a word: the time compared with thin, the time looked at heavy.
 *
 * @param thin paths
 * @param heavy paths; none where there are too few answers to say anything
 * @param end a dot on the last value
 * @param target its height, where it lies in the picture
 */
public record Sparkline(List<String> thin, List<String> heavy, Optional<End> end, Optional<String> target) {

    private static final double TOP = 6;
    private static final double BOTTOM = 38;

    public record End(String x, String y) {}

    /**
     * @param values by week, empty where nobody answered
     * @param heavyFrom position from which on the line is heavy
     */
    public static Sparkline of(List<OptionalDouble> values, int heavyFrom, Optional<Double> target) {
        double[] drawn = DoubleStream.concat(
                        values.stream().flatMapToDouble(OptionalDouble::stream),
                        target.stream().mapToDouble(figure -> figure))
                .toArray();
        double least = DoubleStream.of(drawn).min().orElse(0);
        double span = DoubleStream.of(drawn).max().orElse(0) - least;
        Slots slots = new Slots(values.size());
        double[] ys = values.stream()
                .mapToDouble(value -> y(value.orElse(least), least, span))
                .toArray();
        List<Run> runs = Run.of(values.size(), i -> values.get(i).isPresent());
        Optional<End> end = runs.isEmpty()
                ? Optional.empty()
                : Optional.of(runs.get(runs.size() - 1).until() - 1)
                        .map(last -> new End(Coordinate.percent(slots.middle(last)), Coordinate.of(ys[last])));
        return new Sparkline(
                paths(runs, 0, heavyFrom + 1, slots, ys),
                paths(runs, heavyFrom, values.size(), slots, ys),
                end,
                target.map(figure -> Coordinate.of(y(figure, least, span))));
    }

    /** The part of each run between two positions, as far as it is a line. */
    private static List<String> paths(List<Run> runs, int from, int until, Slots slots, double[] ys) {
        return runs.stream()
                .map(run -> new Run(Math.max(run.from(), from), Math.min(run.until(), until)))
                .filter(run -> run.until() - run.from() > 1)
                .map(run -> run.line(slots, i -> ys[i]))
                .toList();
    }

    private static double y(double value, double least, double span) {
        return span == 0 ? (TOP + BOTTOM) / 2 : BOTTOM - (value - least) / span * (BOTTOM - TOP);
    }
}
