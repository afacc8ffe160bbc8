package dev.earshot.score;

import dev.earshot.score.statistics.FisherTest;
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
        return between(metric, before, Design.SIMPLE, after, Design.SIMPLE, confidence);
    }

    /**
     * Of answers that are not independent: judged as if as many were as say as much. Customers in both groups are taken for
     * strangers, which errs on the side of no change.
     */
    public static Change between(
            Metric metric,
            Histogram before,
            Design designBefore,
            Histogram after,
            Design designAfter,
            double confidence) {
        Estimate was = Scores.estimate(metric, before, confidence, designBefore);
        Estimate is = Scores.estimate(metric, after, confidence, designAfter);
        if (was.value().isEmpty() || is.value().isEmpty()) {
            return unknown(was, is);
        }
        double difference = is.value().getAsDouble() - was.value().getAsDouble();
        Interval interval = Mover.difference(
                was.value().getAsDouble(), interval(was), is.value().getAsDouble(), interval(is));
        Change untested = new Change(
                was,
                is,
                OptionalDouble.of(difference),
                Rounding.change(metric, before, after),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                Verdict.FEW);
        return untested.judged(interval, pValue(metric, before, was.effectiveN(), after, is.effectiveN(), difference));
    }

    /**
     * The same change judged by another test: Welch's, one of shared customers, or this one after many comparisons.
     *
     * @param pValue 0 to 1
     */
    public Change judged(Interval interval, double pValue) {
        boolean moved = pValue < 1 - after.confidence() && !interval.contains(0);
        boolean few = difference.isEmpty() || !before.conclusive() || !after.conclusive();
        return new Change(
                before,
                after,
                difference,
                shown,
                OptionalDouble.of(interval.low()),
                OptionalDouble.of(interval.high()),
                OptionalDouble.of(pValue),
                few ? Verdict.FEW : moved ? Verdict.SIGNAL : Verdict.NOISE);
    }

    static Change unknown(Estimate before, Estimate after) {
        OptionalDouble nothing = OptionalDouble.empty();
        return new Change(before, after, nothing, Optional.empty(), nothing, nothing, nothing, Verdict.FEW);
    }

    private static Interval interval(Estimate estimate) {
        return new Interval(estimate.low().orElseThrow(), estimate.high().orElseThrow());
    }

    private static double pValue(
            Metric metric, Histogram before, double saysBefore, Histogram after, double saysAfter, double difference) {
        if (metric.unit() == Metric.Unit.PERCENT) {
            long nBefore = Math.round(saysBefore);
            long nAfter = Math.round(saysAfter);
            long hitsBefore = hits(metric, before, saysBefore);
            long hitsAfter = hits(metric, after, saysAfter);
            if (NoChangeTest.sparse(hitsBefore, nBefore, hitsAfter, nAfter)) {
                return FisherTest.of(hitsBefore, nBefore, hitsAfter, nAfter).midP();
            }
        }
        double variance = metric.variance(before.plus(after));
        return NoChangeTest.mantel(difference, variance, saysBefore, saysAfter);
    }

    private static long hits(Metric metric, Histogram answers, double says) {
        return Math.round(Shares.of(metric, answers).promoters() * says / answers.total());
    }
}
