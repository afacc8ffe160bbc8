package dev.earshot.score.statistics;

import java.util.Optional;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Intervals of the form mean ± multiple · √(variance / n). They are here to be compared with, not relied on: of samples of
 * ten from customers at NPS +95, a nominal 95% holds the truth in one of three. Limits may leave the scale.
 */
public final class WaldInterval {

    private WaldInterval() {}

    /** @param variance with divisor n, in squared units of the mean */
    public static Interval normal(double mean, double variance, double answers, double confidence) {
        return around(mean, Normal.z(confidence) * Math.sqrt(variance / answers));
    }

    /**
     * Student's t; absent with one answer or where all are alike.
     *
     * @param variance with divisor n
     */
    public static Optional<Interval> student(double mean, double variance, double answers, double confidence) {
        if (answers < 2 || variance == 0) {
            return Optional.empty();
        }
        double t = TDistribution.of(answers - 1).inverseSurvivalProbability((1 - confidence) / 2);
        return Optional.of(around(mean, t * Math.sqrt(variance / (answers - 1))));
    }

    /** Of a net share, −1 to 1, after three answers are added: ¾ detractor, 1½ passive, ¾ promoter. Paper 4. */
    public static Interval addThree(double detractors, double passives, double promoters, double confidence) {
        double n = detractors + passives + promoters + 3;
        double net = (promoters - detractors) / n;
        return normal(net, (promoters + detractors + 1.5) / n - net * net, n, confidence);
    }

    private static Interval around(double mean, double half) {
        return new Interval(mean - half, mean + half);
    }
}
