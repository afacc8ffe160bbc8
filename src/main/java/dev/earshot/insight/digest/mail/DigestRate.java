package dev.earshot.insight.digest.mail;

import dev.earshot.rollup.rate.AskedDay;
import dev.earshot.score.Confidence;
import dev.earshot.score.Estimate;
import dev.earshot.score.Histogram;
import dev.earshot.score.Metric;
import dev.earshot.score.Scores;
import java.util.List;

/**
 * How many of the invitations of a period were answered so far. People answer for days after: the younger period always
 * looks worse, so two of them are never judged against each other.
 */
public record DigestRate(long sent, long answered) {

    static DigestRate of(List<AskedDay> days) {
        return new DigestRate(
                days.stream().mapToLong(AskedDay::sent).sum(),
                days.stream().mapToLong(AskedDay::answered).sum());
    }

    Estimate estimate(Confidence confidence) {
        Histogram asked = Histogram.of(0, Math.max(0, sent - answered), answered);
        return Scores.estimate(Metric.rate(), asked, confidence.share());
    }
}
