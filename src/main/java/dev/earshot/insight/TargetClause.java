package dev.earshot.insight;

import dev.earshot.insight.trend.MetricWords;
import dev.earshot.score.Estimate;
import dev.earshot.score.Rounding;
import dev.earshot.score.TargetVerdict;
import java.util.Optional;
import java.util.OptionalDouble;

/** How a figure stands against its target, as the end of a finding; "" where there is no target. */
public final class TargetClause {

    private TargetClause() {}

    /** @param verdict on this estimate; empty where there is no target */
    public static String of(
            MetricWords words, Estimate estimate, Optional<Double> target, Optional<TargetVerdict> verdict) {
        return target.flatMap(wanted -> verdict.map(v -> sentence(words, estimate, wanted, v)))
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
