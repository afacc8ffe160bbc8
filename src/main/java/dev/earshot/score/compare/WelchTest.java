package dev.earshot.score.compare;

import dev.earshot.score.Histogram;
import dev.earshot.score.Metric;
import dev.earshot.score.statistics.Interval;
import dev.earshot.score.statistics.Student;
import java.util.Optional;

/**
 * Two means whose spreads may differ: second − first. What everybody computes; at a ceiling and with unequal groups trust
 * the interval of {@link dev.earshot.score.Change} instead. Paper 1.
 *
 * @param difference in the unit of the metric, like {@code low} and {@code high}
 * @param t the difference in its own standard errors
 * @param df degrees of freedom, not whole
 * @param p how often chance alone would part them as far, 0 to 1
 */
public record WelchTest(double difference, double t, double df, double p, double low, double high) {

    /** Of the mean answers. */
    public static Optional<WelchTest> of(Histogram first, Histogram second, double confidence) {
        return of(Metric.mean(first.lowest(), first.highest()), first, second, confidence);
    }

    /** Empty where a side has fewer than two answers, or where all are alike on both. */
    public static Optional<WelchTest> of(Metric metric, Histogram first, Histogram second, double confidence) {
        double n1 = first.total();
        double n2 = second.total();
        if (n1 < 2 || n2 < 2) {
            return Optional.empty();
        }
        double doubt1 = metric.variance(first) / (n1 - 1);
        double doubt2 = metric.variance(second) / (n2 - 1);
        double doubt = doubt1 + doubt2;
        if (doubt == 0) {
            return Optional.empty();
        }
        double difference =
                metric.value(second).orElseThrow() - metric.value(first).orElseThrow();
        double error = Math.sqrt(doubt);
        double df = doubt * doubt / (doubt1 * doubt1 / (n1 - 1) + doubt2 * doubt2 / (n2 - 1));
        double half = Student.t(confidence, df) * error;
        double t = difference / error;
        return Optional.of(
                new WelchTest(difference, t, df, Student.beyond(t, df), difference - half, difference + half));
    }

    public Interval interval() {
        return new Interval(low, high);
    }
}
