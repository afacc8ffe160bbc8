package dev.earshot.score.statistics;

/** How often chance alone would part two groups of one population as far as they are: a p-value, 0 to 1. Paper 7. */
public final class NoChangeTest {

    private NoChangeTest() {}

    /**
     * Mantel's linear-by-linear test; for two outcomes the N−1 test of two proportions.
     *
     * @param difference of the two means
     * @param variance of both groups thrown together, with divisor N, in squared units of the means
     */
    public static double mantel(double difference, double variance, double before, double after) {
        return variance == 0 ? 1 : Normal.beyond(mantelZ(difference, variance, before, after));
    }

    /** Deviations the second mean lies above the first; not a number where {@code variance} is 0. */
    public static double mantelZ(double difference, double variance, double before, double after) {
        double both = before + after;
        return difference / Math.sqrt(variance * (1 / before + 1 / after) * both / (both - 1));
    }

    /** Whether some cell of the two-by-two table expects less than one answer, where only an exact test will do. */
    public static boolean sparse(long hitsBefore, long before, long hitsAfter, long after) {
        double rarer = Math.min(hitsBefore + hitsAfter, before + after - hitsBefore - hitsAfter);
        return rarer * Math.min(before, after) / (before + after) < 1;
    }
}
