package dev.earshot.score.control;

import dev.earshot.score.Histogram;
import dev.earshot.score.Metric;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A figure by period with the answers it rests on. A period without answers has no figure and is left out, which is why
 * {@code at} says where each one stood.
 *
 * @param at positions in the series
 * @param value figure of each of these periods
 * @param n answers in each, above 0
 * @param variance of one answer around the centre, pooled over all, in squared units
 * @param least the lowest figure there can be
 * @param most the highest
 */
record Rates(int[] at, double[] value, double[] n, double variance, double least, double most) {

    static Rates of(long[] hits, long[] answers) {
        if (hits.length != answers.length) {
            throw new IllegalArgumentException(hits.length + " periods with hits, " + answers.length + " with answers");
        }
        int[] at = answered(answers);
        double share = share(hits, answers);
        return new Rates(
                at,
                IntStream.of(at).mapToDouble(i -> (double) hits[i] / answers[i]).toArray(),
                IntStream.of(at).mapToDouble(i -> answers[i]).toArray(),
                share * (1 - share),
                0,
                1);
    }

    static Rates of(Metric metric, List<Histogram> periods) {
        long[] answers = periods.stream().mapToLong(Histogram::total).toArray();
        int[] at = answered(answers);
        return new Rates(
                at,
                IntStream.of(at)
                        .mapToDouble(i -> metric.value(periods.get(i)).orElseThrow())
                        .toArray(),
                IntStream.of(at).mapToDouble(i -> answers[i]).toArray(),
                at.length == 0
                        ? 0
                        : metric.variance(
                                periods.stream().reduce(Histogram::plus).orElseThrow()),
                metric.least(),
                metric.most());
    }

    private static int[] answered(long[] answers) {
        return IntStream.range(0, answers.length).filter(i -> answers[i] > 0).toArray();
    }

    private static double share(long[] hits, long[] answers) {
        double all = 0;
        double good = 0;
        for (int i = 0; i < answers.length; i++) {
            if (hits[i] < 0 || hits[i] > answers[i]) {
                throw new IllegalArgumentException(hits[i] + " of " + answers[i] + " is no share");
            }
            all += answers[i];
            good += hits[i];
        }
        return all == 0 ? 0 : good / all;
    }

    /** Mean over all answers; needs one answer. */
    double center() {
        double sum = 0;
        double all = 0;
        for (int i = 0; i < n.length; i++) {
            sum += n[i] * value[i];
            all += n[i];
        }
        return sum / all;
    }

    /** Standard deviation of the figure of period {@code i} if nothing but sampling moved it. */
    double sigma(int i) {
        return Math.sqrt(variance / n[i]);
    }

    /** @param times standard deviations of sampling */
    double[] lower(double times) {
        double center = center();
        return IntStream.range(0, n.length)
                .mapToDouble(i -> Math.max(least, center - times * sigma(i)))
                .toArray();
    }

    double[] upper(double times) {
        double center = center();
        return IntStream.range(0, n.length)
                .mapToDouble(i -> Math.min(most, center + times * sigma(i)))
                .toArray();
    }

    /** Positions in the series whose figure lies beyond its limits. */
    int[] outside(double[] lower, double[] upper) {
        return IntStream.of(Outside.of(value, lower, upper)).map(i -> at[i]).toArray();
    }
}
