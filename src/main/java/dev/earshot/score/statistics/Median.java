package dev.earshot.score.statistics;

import java.util.Arrays;

/** The value in the middle, or halfway between the two there. */
public final class Median {

    private Median() {}

    /** Needs one value; leaves {@code values} as they are. */
    public static double of(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int n = sorted.length;
        return (sorted[(n - 1) / 2] + sorted[n / 2]) / 2;
    }
}
