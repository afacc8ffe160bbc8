package dev.earshot.score.statistics;

import java.util.Optional;

/**
 * Intervals of the form mean ± multiple · √(variance / n). They are here to be compared with, not relied on: of samples of
 * ten from customers at NPS +95, a nominal 95% holds the truth in one of three. Limits may leave the scale.
 */
public final class WaldInterval {

    private WaldInterval() {}

    /** @param variance with divisor n, in squared units of the mean */
    public static Interval normal(double mean, double variance, double answers, double confidence) {
        return Bell.wald(mean, variance, answers).interval(confidence);
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
        return Optional.of(
                Interval.around(mean, Student.t(confidence, answers - 1) * Math.sqrt(variance / (answers - 1))));
    }

    /** Of a net share, −1 to 1: {@link Bell#addThree}. Paper 4. */
    public static Interval addThree(double detractors, double passives, double promoters, double confidence) {
        return Bell.addThree(detractors, passives, promoters).interval(confidence);
    }
}
