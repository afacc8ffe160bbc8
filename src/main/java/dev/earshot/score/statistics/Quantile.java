package dev.earshot.score.statistics;

import java.util.Arrays;

/** The value below which a share of values lies, on the straight line between the two nearest. */
public final class Quantile {

    private Quantile() {}

    /**
     * Needs one value; leaves {@code values} as they are.
     *
     * @param share 0 for the smallest to 1 for the largest
     */
    public static double of(double[] values, double share) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double at = share * (sorted.length - 1);
        int below = (int) at;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }
}
