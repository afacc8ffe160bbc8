package dev.earshot.insight.trend;

import dev.earshot.rollup.DayTally;
import dev.earshot.score.Design;
import dev.earshot.score.Estimate;
import dev.earshot.score.Histogram;
import dev.earshot.score.Metric;
import dev.earshot.score.Rounding;
import dev.earshot.score.Scores;
import dev.earshot.score.Shares;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One period of a trend.
 *
 * @param shown the value as pages write it; empty where nobody answered or it is held back
 * @param skipped how many were shown the question and left it empty
 * @param notApplicable how many chose that it does not apply
 */
public record TrendPoint(
        Period period, Estimate estimate, Optional<BigDecimal> shown, Shares shares, long skipped, long notApplicable) {

    static TrendPoint of(Metric metric, Period period, List<DayTally> days, double confidence, Design design) {
        Histogram answers = sum(metric, days);
        return new TrendPoint(
                period,
                Scores.estimate(metric, answers, confidence, design),
                Rounding.figure(metric, answers),
                Shares.of(metric, answers),
                days.stream().mapToLong(DayTally::skipped).sum(),
                days.stream().mapToLong(DayTally::notApplicable).sum());
    }

    static Histogram sum(Metric metric, List<DayTally> days) {
        return days.stream()
                .map(DayTally::answers)
                .reduce(Histogram.empty(metric.lowest(), metric.highest()), Histogram::plus);
    }

    /** The same, counted by customer. */
    TrendPoint of(Estimate.Basis basis) {
        return new TrendPoint(period, estimate.of(basis), shown, shares, skipped, notApplicable);
    }

    /** Says nothing of those who answered, not even how many. */
    TrendPoint withheld() {
        return new TrendPoint(period, estimate.withheld(), Optional.empty(), new Shares(0, 0, 0), 0, 0);
    }

    /** Whether there is a value to draw. */
    public boolean isKnown() {
        return estimate.value().isPresent();
    }
}
