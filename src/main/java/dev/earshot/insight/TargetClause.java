package dev.earshot.insight;

import dev.earshot.insight.trend.FigureMessages;
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
        FigureMessages says = words.speech().figures();
        return " "
                + switch (verdict.state()) {
                    case MET -> says.targetMet(wanted);
                    case MISSED ->
                        says.targetMissed(
                                wanted,
                                words.distance(Rounding.shown(
                                        words.metric(),
                                        Math.abs(target - estimate.value().orElseThrow()))));
                    case OPEN ->
                        verdict.chance().isPresent()
                                ? says.targetChance(
                                        wanted,
                                        words.speech()
                                                .percent(Math.round(
                                                        100 * verdict.chance().getAsDouble())))
                                : says.targetOpen(wanted);
                };
    }
}
