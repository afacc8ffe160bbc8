package dev.earshot.score.statistics;

/** The value in the middle, or halfway between the two there. */
public final class Median {

    private Median() {}

    /** Needs one value; leaves {@code values} as they are. */
    public static double of(double[] values) {
        return Quantile.of(values, .5);
    }
}
