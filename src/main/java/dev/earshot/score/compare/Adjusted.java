package dev.earshot.score.compare;

import java.util.Comparator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * P-values after looking many times, in the order they came in, none above 1. Empty in, empty out. Papers 7 to 9.
 *
 * <p>Benjamini–Hochberg holds the share of false finds among the finds; Holm and Bonferroni the chance of a single one.
 */
public final class Adjusted {

    private Adjusted() {}

    /** For lists of what may have changed. */
    public static double[] benjaminiHochberg(double[] p) {
        return stepUp(p, 1);
    }

    /** The same whatever the tests have to do with each other. */
    public static double[] benjaminiYekutieli(double[] p) {
        return stepUp(
                p, IntStream.rangeClosed(1, p.length).mapToDouble(i -> 1.0 / i).sum());
    }

    /** Where money depends on each verdict. */
    public static double[] holm(double[] p) {
        double[] adjusted = new double[p.length];
        int[] rising = rising(p);
        double largest = 0;
        for (int rank = 0; rank < p.length; rank++) {
            largest = Math.max(largest, Math.min(1, p[rising[rank]] * (p.length - rank)));
            adjusted[rising[rank]] = largest;
        }
        return adjusted;
    }

    public static double[] bonferroni(double[] p) {
        rising(p);
        return DoubleStream.of(p).map(value -> Math.min(1, value * p.length)).toArray();
    }

    private static double[] stepUp(double[] p, double factor) {
        double[] adjusted = new double[p.length];
        int[] rising = rising(p);
        double smallest = 1;
        for (int rank = p.length; rank > 0; rank--) {
            int i = rising[rank - 1];
            smallest = Math.min(smallest, p[i] * p.length * factor / rank);
            adjusted[i] = smallest;
        }
        return adjusted;
    }

    private static int[] rising(double[] p) {
        if (DoubleStream.of(p).anyMatch(value -> !(value >= 0 && value <= 1))) {
            throw new IllegalArgumentException("a p-value lies between 0 and 1");
        }
        return IntStream.range(0, p.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> p[i]))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
