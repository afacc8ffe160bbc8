package dev.earshot.score;

import dev.earshot.score.statistics.Interval;
import dev.earshot.score.statistics.Mover;
import dev.earshot.score.statistics.NoChangeTest;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What became of a figure between two groups of answers nobody shares: two periods, or a segment and all others.
 *
 * @param difference after − before, unrounded, in the unit of the metric; empty, like all below, where a side is unknown
 * @param shown the difference as page, API and CSV write it
 * @param low lower limit of the difference, at the confidence of the two estimates
 * @param high upper limit of it
 * @param pValue how often chance alone would part two like groups this far, 0 to 1
 */
public record Change(
        Estimate before,
        Estimate after,
        OptionalDouble difference,
        Optional<BigDecimal> shown,
        OptionalDouble low,
        OptionalDouble high,
        OptionalDouble pValue,
        Verdict verdict) {

    public static Change between(Metric metric, Histogram before, Histogram after) {
        return between(metric, before, after, Scores.CONFIDENCE);
    }

    /**
     * A signal is what both the test and the interval call one, so that a page never contradicts itself. The test keeps
     * its size for unequal groups, which Wald's and Welch's do not.
     */
    public static Change between(Metric metric, Histogram before, Histogram after, double confidence) {
        Estimate was = Scores.estimate(metric, before, confidence);
        Estimate is = Scores.estimate(metric, after, confidence);
        if (was.value().isEmpty() || is.value().isEmpty()) {
            return unknown(was, is);
        }
        double difference = is.value().getAsDouble() - was.value().getAsDouble();
        Interval interval = Mover.difference(
                was.value().getAsDouble(), interval(was), is.value().getAsDouble(), interval(is));
        double p = pValue(metric, before, after, difference);
        boolean moved = p < 1 - confidence && !interval.contains(0);
        Verdict verdict = !was.conclusive() || !is.conclusive() ? Verdict.FEW : moved ? Verdict.SIGNAL : Verdict.NOISE;
        return new Change(
                was,
                is,
                OptionalDouble.of(difference),
                Rounding.change(metric, before, after),
                OptionalDouble.of(interval.low()),
                OptionalDouble.of(interval.high()),
                OptionalDouble.of(p),
                verdict);
    }

    static Change unknown(Estimate before, Estimate after) {
        OptionalDouble nothing = OptionalDouble.empty();
        return new Change(before, after, nothing, Optional.empty(), nothing, nothing, nothing, Verdict.FEW);
    }

    private static Interval interval(Estimate estimate) {
        return new Interval(estimate.low().orElseThrow(), estimate.high().orElseThrow());
    }

    private static double pValue(Metric metric, Histogram before, Histogram after, double difference) {
        if (metric.unit() == Metric.Unit.PERCENT) {
            long hitsBefore = Shares.of(metric, before).promoters();
            long hitsAfter = Shares.of(metric, after).promoters();
            if (NoChangeTest.sparse(hitsBefore, before.total(), hitsAfter, after.total())) {
                return NoChangeTest.fisherMidP(hitsBefore, before.total(), hitsAfter, after.total());
            }
        }
        double variance = metric.variance(before.plus(after));
        return NoChangeTest.mantel(difference, variance, before.total(), after.total());
    }
}
