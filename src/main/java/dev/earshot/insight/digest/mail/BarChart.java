package dev.earshot.insight.digest.mail;

import dev.earshot.insight.trend.MetricWords;
import dev.earshot.insight.trend.Trend;
import dev.earshot.insight.trend.TrendPoint;
import dev.earshot.platform.page.Format;
import dev.earshot.score.Estimate;
import dev.earshot.score.Metric;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * The last periods of a figure, one below the other, each with its margin.
 *
 * @param low figure at the left end, written
 * @param high figure at the right end
 */
public record BarChart(String low, String high, List<Row> rows) {

    /**
     * @param figure "41", "(41)" where too few answered to judge, "–" where nothing is shown
     * @param margin "± 3"
     * @param current whether it is the period told of
     */
    public record Row(String period, String figure, String margin, boolean current, List<BarCell> cells) {}

    static BarChart of(Trend trend, MetricWords words, LocalDate today) {
        double[] drawn = DoubleStream.concat(
                        trend.points().stream().flatMapToDouble(point -> ends(point.estimate())),
                        trend.target().stream().mapToDouble(target -> target))
                .toArray();
        Metric metric = trend.metric();
        double round = metric.unit() == Metric.Unit.SCALE ? 1 : 20;
        double least = DoubleStream.of(drawn).min().orElse(0);
        double low = Math.max(metric.least(), Math.floor(least / round) * round);
        double most = DoubleStream.of(drawn).max().orElse(low + round);
        double high = Math.max(low + round, Math.min(metric.most(), Math.ceil(most / round) * round));
        OptionalDouble target = trend.target()
                .map(wanted -> OptionalDouble.of((wanted - low) / (high - low)))
                .orElse(OptionalDouble.empty());
        int last = trend.points().size() - 1;
        return new BarChart(
                words.withUnit(OptionalDouble.of(low)),
                words.withUnit(OptionalDouble.of(high)),
                IntStream.rangeClosed(0, last)
                        .mapToObj(i -> row(
                                trend.points().get(i),
                                period(trend, i, words, today),
                                words,
                                low,
                                high,
                                target,
                                i == last))
                        .toList());
    }

    private static Row row(
            TrendPoint point,
            String period,
            MetricWords words,
            double low,
            double high,
            OptionalDouble target,
            boolean current) {
        Estimate estimate = point.estimate();
        if (estimate.value().isEmpty() || estimate.low().isEmpty()) {
            return new Row(period, "–", "", current, BarCell.empty(target));
        }
        String figure = words.withUnit(estimate.value());
        double span = high - low;
        return new Row(
                period,
                estimate.conclusive() ? figure : "(" + figure + ")",
                words.margin(estimate),
                current,
                BarCell.of(
                        (estimate.low().getAsDouble() - low) / span,
                        (estimate.value().getAsDouble() - low) / span,
                        (estimate.high().orElseThrow() - low) / span,
                        target));
    }

    private static String period(Trend trend, int i, MetricWords words, LocalDate today) {
        LocalDate start = trend.points().get(i).period().start();
        Format format = words.speech().format();
        return switch (trend.request().by()) {
            case MONTH -> format.month(start, today);
            default -> format.date(start, today);
        };
    }

    private static DoubleStream ends(Estimate estimate) {
        return estimate.low().isEmpty()
                ? DoubleStream.empty()
                : DoubleStream.of(estimate.low().getAsDouble(), estimate.high().orElseThrow());
    }
}
