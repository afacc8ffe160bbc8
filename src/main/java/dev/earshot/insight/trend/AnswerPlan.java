package dev.earshot.insight.trend;

import dev.earshot.score.Metric;
import dev.earshot.score.plan.SampleSize;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * How many answers would show a change between two periods four times in five.
 *
 * @param change in the unit of the metric: 5 points or percent, .2 of a scale
 * @param answers each of the two periods would need
 * @param usual answers of a whole period of this trend, the median of them
 * @param detectable the smallest change that so many show
 */
public record AnswerPlan(BigDecimal change, long answers, long usual, double detectable) {

    private static final double POWER = .8;
    private static final BigDecimal POINTS = BigDecimal.valueOf(5);
    private static final BigDecimal OF_A_SCALE = new BigDecimal("0.2");

    /** Empty where nothing may be concluded yet, or everybody says the same. */
    public static Optional<AnswerPlan> of(Trend trend) {
        Metric metric = trend.metric();
        boolean scale = metric.unit() == Metric.Unit.SCALE;
        BigDecimal change = scale ? OF_A_SCALE : POINTS;
        long[] periods = trend.points().stream()
                .filter(point -> !point.period().partial() && point.isKnown())
                .mapToLong(point -> point.estimate().n())
                .sorted()
                .toArray();
        double variance = trend.lately().total() == 0 ? 0 : metric.variance(trend.lately());
        if (trend.request().countsCustomers() || !trend.whole().conclusive() || periods.length == 0 || variance == 0) {
            return Optional.empty();
        }
        double confidence = trend.request().confidence().share();
        double deff = Math.max(1, trend.whole().n() / trend.whole().effectiveN());
        long usual = periods[periods.length / 2];
        return Optional.of(new AnswerPlan(
                change,
                SampleSize.forChange(variance, change.doubleValue(), confidence, POWER)
                        .times(deff)
                        .answers(),
                usual,
                SampleSize.detectable(variance, usual / deff, confidence, POWER)));
    }
}
