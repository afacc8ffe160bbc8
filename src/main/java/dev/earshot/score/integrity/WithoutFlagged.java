package dev.earshot.score.integrity;

import dev.earshot.score.Estimate;
import dev.earshot.score.Histogram;
import dev.earshot.score.Metric;
import dev.earshot.score.Scores;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * What a doubt is worth: the figure of all, and the figure without the units an alarm was raised at. Both are shown; nothing
 * is deleted.
 *
 * @param all of every unit
 * @param without of those nothing was found at
 * @param flaggedShare share of the answers that was left out, 0 to 1; empty where nobody answered
 */
public record WithoutFlagged(Estimate all, Estimate without, OptionalDouble flaggedShare) {

    /** @param flagged names of units, of those in {@code units} or not */
    public static WithoutFlagged of(
            Metric metric, Map<String, Histogram> units, Set<String> flagged, double confidence) {
        Histogram none = Histogram.empty(metric.lowest(), metric.highest());
        Histogram kept = units.entrySet().stream()
                .filter(unit -> !flagged.contains(unit.getKey()))
                .map(Map.Entry::getValue)
                .reduce(none, Histogram::plus);
        Histogram all = units.values().stream().reduce(none, Histogram::plus);
        return new WithoutFlagged(
                Scores.estimate(metric, all, confidence),
                Scores.estimate(metric, kept, confidence),
                all.total() == 0
                        ? OptionalDouble.empty()
                        : OptionalDouble.of((double) (all.total() - kept.total()) / all.total()));
    }

    /** Without − all, unrounded, in the unit of the metric; empty where either has no answers. */
    public OptionalDouble difference() {
        return all.value().isPresent() && without.value().isPresent()
                ? OptionalDouble.of(without.value().getAsDouble() - all.value().getAsDouble())
                : OptionalDouble.empty();
    }
}
