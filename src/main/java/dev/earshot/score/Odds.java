package dev.earshot.score;

import java.util.Locale;

/** Chance in words: "about 1 time in 400". */
public final class Odds {

    private Odds() {}

    /**
     * English, to follow "Chance alone would do this". Coarse on purpose: a p-value knows no third digit.
     *
     * @param p how often chance alone would do it, 0 to 1
     */
    public static String inWords(double p) {
        if (!(p >= 0 && p <= 1)) {
            throw new IllegalArgumentException("a chance lies between 0 and 1, not " + p);
        }
        if (p < .001) {
            return "less than 1 time in 1,000";
        }
        if (p >= .95) {
            return "more than 9 times in 10";
        }
        if (p >= .1) {
            long times = Math.round(10 * p);
            return "about " + times + (times == 1 ? " time" : " times") + " in 10";
        }
        return String.format(Locale.ROOT, "about 1 time in %,d", coarse(1 / p));
    }

    private static long coarse(double times) {
        int step = times < 20 ? 1 : times < 100 ? 5 : 50;
        return Math.round(times / step) * step;
    }
}
