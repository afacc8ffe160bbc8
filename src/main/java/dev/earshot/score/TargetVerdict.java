package dev.earshot.score;

import dev.earshot.score.statistics.Bell;
import java.util.OptionalDouble;

/**
 * Where a figure stands against what it should be, and how sure that is.
 *
 * @param chance that the true figure reaches the target, 0 to 1, as far as the answers say: from the normal around the
 *     estimate with three answers added; empty where nobody answered or nothing is shown
 */
public record TargetVerdict(TargetState state, OptionalDouble chance) {

    /**
     * @param shown the figure of these answers as it passed the {@link Gate}
     * @param target in the unit of the metric; to be reached from below, or from above where lower is better
     */
    public static TargetVerdict of(Metric metric, Histogram answers, Estimate shown, double target) {
        TargetState state = TargetState.of(metric, shown, target);
        return shown.value().isEmpty()
                ? new TargetVerdict(state, OptionalDouble.empty())
                : new TargetVerdict(state, OptionalDouble.of(chance(metric, answers, shown.effectiveN(), target)));
    }

    public static TargetVerdict of(Metric metric, Histogram answers, double target, double confidence) {
        return of(metric, answers, Scores.estimate(metric, answers, confidence), target);
    }

    private static double chance(Metric metric, Histogram answers, double effectiveN, double target) {
        double reached = adjusted(metric, answers, effectiveN).chanceAtLeast(target);
        return metric.lowerIsBetter() ? 1 - reached : reached;
    }

    /** With ¾ of an answer at either end of the figure and 1½ in its middle: for NPS Rocks' adjusted estimate. */
    private static Bell adjusted(Metric metric, Histogram answers, double effectiveN) {
        Moments seen = Moments.of(metric, answers.counts(answers.total() / effectiveN));
        double middle = (metric.least() + metric.most()) / 2.0;
        double half = (metric.most() - metric.least()) / 2.0;
        double n = seen.n() + 3;
        double mean = (seen.n() * seen.mean() + 3 * middle) / n;
        double squares = seen.n() * (seen.variance() + (seen.mean() - mean) * (seen.mean() - mean))
                + 3 * (middle - mean) * (middle - mean)
                + 1.5 * half * half;
        return Bell.wald(mean, squares / n, n);
    }

    /** "on course", "off course" or "cannot tell yet". */
    public String words() {
        return state.words();
    }
}
