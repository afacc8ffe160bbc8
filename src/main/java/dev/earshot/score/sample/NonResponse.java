package dev.earshot.score.sample;

import dev.earshot.score.Histogram;
import dev.earshot.score.Metric;
import dev.earshot.score.Shares;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToLongFunction;

/**
 * What those who did not answer could do to a figure. Late answers stand for those that never came. Paper 7.
 *
 * @param least the figure if all of them had given the worst answer: with {@code most} the bounds nothing can break
 * @param most the figure if all of them had given the best
 * @param asLastWave the figure if they were like the last wave; empty where fewer than ten answered in it
 * @param promoters trend of the share of promoters over the waves; empty where there is none to test
 * @param detractors the same of detractors
 */
public record NonResponse(
        double least,
        double most,
        OptionalDouble asLastWave,
        Optional<TrendTest> promoters,
        Optional<TrendTest> detractors) {

    private static final long FEWEST = 10;
    private static final double RARE = .05;

    /**
     * @param waves answers before a reminder, after the first, after the second …, or by quarter of the delay
     * @param rate share of those asked who answered, 0 to 1
     * @return empty where nobody answered
     */
    public static Optional<NonResponse> of(Metric metric, List<Histogram> waves, double rate) {
        if (!(rate >= 0 && rate <= 1)) {
            throw new IllegalArgumentException("a response rate lies between 0 and 1, not " + rate);
        }
        Optional<Histogram> all = waves.stream().reduce(Histogram::plus).filter(answers -> answers.total() > 0);
        return all.map(answers -> {
            double figure = metric.value(answers).orElseThrow();
            Histogram last = waves.get(waves.size() - 1);
            double worst = Math.min(metric.least(), metric.most());
            double best = Math.max(metric.least(), metric.most());
            return new NonResponse(
                    rate * figure + (1 - rate) * worst,
                    rate * figure + (1 - rate) * best,
                    last.total() < FEWEST
                            ? OptionalDouble.empty()
                            : OptionalDouble.of(rate * figure
                                    + (1 - rate) * metric.value(last).orElseThrow()),
                    trend(metric, waves, Shares::promoters),
                    trend(metric, waves, Shares::detractors));
        });
    }

    private static Optional<TrendTest> trend(Metric metric, List<Histogram> waves, ToLongFunction<Shares> group) {
        return TrendTest.of(
                waves.stream()
                        .map(wave -> Shares.of(metric, wave))
                        .mapToLong(group)
                        .toArray(),
                waves.stream().mapToLong(Histogram::total).toArray());
    }

    /** Whether late responders differ from early ones, in promoters or detractors. */
    public boolean lateDiffer() {
        return promoters.filter(trend -> trend.p() < RARE).isPresent()
                || detractors.filter(trend -> trend.p() < RARE).isPresent();
    }
}
