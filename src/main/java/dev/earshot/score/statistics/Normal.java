package dev.earshot.score.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;

/** The bell curve with mean 0 and deviation 1. */
public final class Normal {

    private static final NormalDistribution STANDARD = NormalDistribution.of(0, 1);

    private Normal() {}

    /** How many deviations either side hold {@code confidence} of the curve: 1.959963984540054 for .95. */
    public static double z(double confidence) {
        if (!(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException("confidence lies between 0 and 1, not " + confidence);
        }
        return STANDARD.inverseSurvivalProbability((1 - confidence) / 2);
    }

    /** The z below which {@code share} of the curve lies: 0.8416 for .8. */
    public static double quantile(double share) {
        return STANDARD.inverseCumulativeProbability(share);
    }

    /** The chance, 0 to 1, of being {@code z} or more. */
    public static double above(double z) {
        return STANDARD.survivalProbability(z);
    }

    /** The chance, 0 to 1, of being at least {@code z} deviations away on either side. */
    public static double beyond(double z) {
        return 2 * STANDARD.survivalProbability(Math.abs(z));
    }
}
