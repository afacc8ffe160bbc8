package dev.earshot.score.statistics;

import org.apache.commons.statistics.distribution.TDistribution;

/** Student's distribution: the bell curve where the deviation itself is an estimate. */
public final class Student {

    private Student() {}

    /**
     * How many deviations either side hold {@code confidence} of the curve: 2.262 for .95 and 9.
     *
     * @param freedom degrees of it, above 0, whole or not
     */
    public static double t(double confidence, double freedom) {
        return TDistribution.of(freedom).inverseSurvivalProbability((1 - confidence) / 2);
    }

    /** The chance, 0 to 1, of being at least {@code t} deviations away on either side. */
    public static double beyond(double t, double freedom) {
        return 2 * TDistribution.of(freedom).survivalProbability(Math.abs(t));
    }
}
