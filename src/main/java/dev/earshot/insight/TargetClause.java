package dev.earshot.insight;

import dev.earshot.insight.trend.MetricWords;
import dev.earshot.score.Estimate;
import dev.earshot.score.Rounding;
import dev.earshot.score.TargetState;
import java.util.Optional;
import java.util.OptionalDouble;

/** How a figure stands against its target, as the end of a finding; "" where there is no target. */
public final class TargetClause {

    private TargetClause() {}

    public static String of(MetricWords words, Estimate estimate, Optional<Double> target) {
        return target.map(wanted -> sentence(words, estimate, wanted)).orElse("");
    }

    private static String sentence(MetricWords words, Estimate estimate, double target) {
        String wanted = words.withUnit(OptionalDouble.of(target));
        return switch (TargetState.of(words.metric(), estimate, target)) {
            case MET -> " The target of " + wanted + " is reached.";
            case MISSED ->
                " The target of " + wanted + " is missed by "
                        + words.distance(Rounding.shown(
                                words.metric(),
                                Math.abs(target - estimate.value().orElseThrow())))
                        + ".";
            case OPEN -> " Whether the target of " + wanted + " is reached, the answers do not say yet.";
        };
    }
}
