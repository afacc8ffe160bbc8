package dev.earshot.insight.rehearsal;

import dev.earshot.score.Histogram;
import dev.earshot.score.Metric;
import dev.earshot.score.Rounding;
import dev.earshot.score.Scores;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * How exact a figure would be if so many were asked: the margin its interval has with as many answers as are to be
 * expected, spread over the scale as they are now.
 *
 * @param asked invitations in the time looked at
 * @param answers what they were answered, on the scale of the figure
 */
record ExpectedMargin(Metric metric, long asked, Histogram answers) {

    /** Empty where nobody was asked or answered: then nobody knows how many would. */
    Optional<BigDecimal> of(long invitations) {
        if (asked == 0 || answers.total() == 0) {
            return Optional.empty();
        }
        double rate = Math.min(1, (double) answers.total() / asked);
        double factor = invitations * rate / answers.total();
        long[] expected = answers.counts().stream()
                .mapToLong(count -> Math.round(count * factor))
                .toArray();
        Histogram scaled = Histogram.of(answers.lowest(), expected);
        return Scores.estimate(metric, scaled).margin().stream()
                .mapToObj(margin -> Rounding.shown(metric, margin))
                .findFirst();
    }

    /** Whole percent of those asked who answered. */
    long rate() {
        return Math.round(100.0 * Math.min(1, (double) answers.total() / asked));
    }
}
