package dev.earshot.score.keyness;

import dev.earshot.score.statistics.Normal;

/**
 * How far the use of one word differs between two sets of texts. Papers 1 to 3.
 *
 * @param g2 Rayson's log likelihood from the two counts of the word, 0 and up
 * @param g2Full the same from all four cells of the table
 * @param logRatio how many times the share doubles from b to a; a count of 0 stands as .5
 * @param delta log odds of a minus those of b, with half a text added to each cell
 * @param z delta over its standard error, which is that of the two counts of the word
 */
public record Keyness(double g2, double g2Full, double logRatio, double delta, double z) {

    private static final double PRIOR = .5;

    /**
     * @param a texts of the first set that use the word, of {@code na}
     * @param b texts of the second set that use it, of {@code nb}
     */
    public static Keyness of(long a, long na, long b, long nb) {
        if (a < 0 || b < 0 || a > na || b > nb || na == 0 || nb == 0) {
            throw new IllegalArgumentException(a + " of " + na + " and " + b + " of " + nb + " texts");
        }
        double share = ((double) a + b) / ((double) na + nb);
        double word = surprise(a, na * share) + surprise(b, nb * share);
        double others = surprise(na - a, na * (1 - share)) + surprise(nb - b, nb * (1 - share));
        double delta = Math.log((a + PRIOR) / (na - a + PRIOR)) - Math.log((b + PRIOR) / (nb - b + PRIOR));
        return new Keyness(
                Math.max(0, 2 * word),
                Math.max(0, 2 * (word + others)),
                Math.log(Math.max(a, PRIOR) / na / (Math.max(b, PRIOR) / nb)) / Math.log(2),
                delta,
                delta / Math.sqrt(1 / (a + PRIOR) + 1 / (b + PRIOR)));
    }

    private static double surprise(double seen, double expected) {
        return seen > 0 ? seen * Math.log(seen / expected) : 0;
    }

    /** How often chance alone would part the two sets as far, either way: 0 to 1. */
    public double p() {
        return Normal.beyond(z);
    }
}
