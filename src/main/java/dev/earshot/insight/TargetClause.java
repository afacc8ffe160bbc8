package dev.earshot.insight;

import dev.earshot.insight.trend.MetricWords;
import dev.earshot.score.Estimate;
import dev.earshot.score.Histogram;
import dev.earshot.score.Rounding;
import dev.earshot.score.TargetState;
import dev.earshot.score.TargetVerdict;
import java.util.Optional;
import java.util.OptionalDouble;

/** How a figure stands against its target, as the end of a finding; "" where there is no target. */
public final class TargetClause {

    private TargetClause() {}

    public static String of(MetricWords words, Estimate estimate, Optional<Double> target) {
        return target.map(wanted -> sentence(
                        words,
                        estimate,
                        wanted,
                        new TargetVerdict(TargetState.of(words.metric(), estimate, wanted), OptionalDouble.empty())))
                .orElse("");
    }

    /** The same with the chance that it is reached, where the answers do not settle it. */
    public static String of(MetricWords words, Histogram answers, Estimate estimate, Optional<Double> target) {
        return target.map(wanted ->
                        sentence(words, estimate, wanted, TargetVerdict.of(words.metric(), answers, estimate, wanted)))
                .orElse("");
    }

    private static String sentence(MetricWords words, Estimate estimate, double target, TargetVerdict verdict) {
        String wanted = words.withUnit(OptionalDouble.of(target));
        return switch (verdict.state()) {
            case MET -> " On course: the target of " + wanted + " is reached.";
            case MISSED ->
                " Off course: the target of " + wanted + " is missed by "
                        + words.distance(Rounding.shown(
                                words.metric(),
                                Math.abs(target - estimate.value().orElseThrow())))
                        + ".";
            case OPEN -> " Cannot tell yet whether the target of " + wanted + " is reached" + chance(verdict) + ".";
        };
    }

    private static String chance(TargetVerdict verdict) {
        return verdict.chance().stream()
                .mapToObj(chance -> ": the chance is " + Math.round(100 * chance) + "%")
                .findFirst()
                .orElse("");
    }
}
