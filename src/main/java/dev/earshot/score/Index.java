package dev.earshot.score;

import dev.earshot.score.Estimate.Method;
import dev.earshot.score.statistics.Interval;
import dev.earshot.score.statistics.MeanInterval;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * The mean as a percentage of the most there can be: 0 at the lowest end of the scale, 100 at the highest. The only way in
 * which answers on different scales may be put together, and then called "index". P. Cohen et al., The problem of units and
 * the circumstance for POMP, Multivariate Behavioral Research 34 (1999).
 */
public final class Index {

    private Index() {}

    public static Estimate of(Histogram answers, double confidence) {
        return of(List.of(answers), confidence);
    }

    /** @param parts on scales of two values or more, of any length; each answer counts once. Empty while there is none */
    public static Estimate of(List<Histogram> parts, double confidence) {
        TreeMap<Double, Double> counts = new TreeMap<>();
        counts.put(0.0, 0.0);
        counts.put(100.0, 0.0);
        long n = 0;
        double sum = 0;
        for (Histogram part : parts) {
            for (int value = part.lowest(); value <= part.highest(); value++) {
                double at = 100.0 * (value - part.lowest()) / (part.highest() - part.lowest());
                counts.merge(at, (double) part.count(value), Double::sum);
                n += part.count(value);
                sum += at * part.count(value);
            }
        }
        if (n == 0) {
            return Estimate.bare(OptionalDouble.empty(), confidence, 0, 0, Method.SCORE);
        }
        Interval interval = MeanInterval.of(
                counts.keySet().stream().mapToDouble(at -> at).toArray(),
                counts.values().stream().mapToDouble(count -> count).toArray(),
                confidence);
        return Estimate.bare(OptionalDouble.of(sum / n), confidence, n, n, Method.SCORE)
                .within(Optional.of(interval), 100);
    }
}
