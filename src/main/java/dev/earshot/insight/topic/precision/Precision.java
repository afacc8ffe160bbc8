package dev.earshot.insight.topic.precision;

import dev.earshot.score.Estimate;
import dev.earshot.score.Histogram;
import dev.earshot.score.Metric;
import dev.earshot.score.Scores;
import java.time.Instant;
import java.util.Optional;

/**
 * How often the rules of a topic are right, as far as its sample was read.
 *
 * @param waiting comments of the sample nobody has read yet
 * @param share in percent, of those that could be told, with Wilson's interval
 * @param current whether the topic has the same rules still
 * @param judgedAt the last time
 */
public record Precision(
        Review review,
        long right,
        long wrong,
        long skipped,
        long waiting,
        Estimate share,
        boolean current,
        Optional<Instant> judgedAt) {

    static Precision of(
            Review review,
            long right,
            long wrong,
            long skipped,
            long waiting,
            boolean current,
            Optional<Instant> judgedAt,
            double confidence) {
        Estimate share = Scores.estimate(Metric.rate(), Histogram.of(0, wrong, right), confidence);
        return new Precision(review, right, wrong, skipped, waiting, share, current, judgedAt);
    }

    /** Those of whom it could be told. */
    public long reviewed() {
        return right + wrong;
    }

    /** Comments of the sample that are still there. */
    public long size() {
        return right + wrong + skipped + waiting;
    }
}
