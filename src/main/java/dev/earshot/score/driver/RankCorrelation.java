package dev.earshot.score.driver;

import dev.earshot.score.statistics.Midranks;
import java.util.OptionalDouble;

/** Spearman's correlation: of the ranks, equals sharing the middle of theirs. */
public final class RankCorrelation {

    private RankCorrelation() {}

    /** −1 to 1; empty when one of the two never varies. */
    public static OptionalDouble of(double[] x, double[] y) {
        double[] a = Midranks.of(x);
        double[] b = Midranks.of(y);
        double middle = (a.length + 1) / 2.0;
        double both = 0;
        double first = 0;
        double second = 0;
        for (int i = 0; i < a.length; i++) {
            both += (a[i] - middle) * (b[i] - middle);
            first += (a[i] - middle) * (a[i] - middle);
            second += (b[i] - middle) * (b[i] - middle);
        }
        return first > 0 && second > 0 ? OptionalDouble.of(both / Math.sqrt(first * second)) : OptionalDouble.empty();
    }
}
