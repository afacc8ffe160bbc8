package dev.earshot.score.plan;

import dev.earshot.score.Histogram;
import dev.earshot.score.Metric;
import dev.earshot.score.Rounding;
import dev.earshot.score.Scores;
import dev.earshot.score.WeightedHistogram;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * How exact a figure would be if so many were asked: the margin its interval has with as many answers as are to be
 * expected, spread over the scale as they are now.
 *
 * @param asked invitations in the time looked at
 * @param answers what they were answered, on the scale of the figure
 */
public record ExpectedMargin(Metric metric, long asked, Histogram answers) {

    /** As it is shown, in the unit of the metric; empty where nobody was asked or answered: then nobody knows how many would. */
    public Optional<BigDecimal> of(long invitations, double confidence) {
        if (asked == 0 || answers.total() == 0) {
            return Optional.empty();
        }
        double expected = invitations * share();
        double[] spread =
                answers.counts().stream().mapToDouble(Long::doubleValue).toArray();
        WeightedHistogram then = expected == 0
                ? WeightedHistogram.of(metric.lowest(), metric.highest(), new int[0], new double[0])
                : new WeightedHistogram(answers.lowest(), spread, (long) Math.ceil(expected), expected);
        return Scores.estimate(metric, then, confidence).margin().stream()
                .mapToObj(margin -> Rounding.shown(metric, margin))
                .findFirst();
    }

    /** Whole percent of those asked who answered. */
    public long rate() {
        return Math.round(100.0 * share());
    }

    private double share() {
        return Math.min(1, (double) answers.total() / asked);
    }
}
