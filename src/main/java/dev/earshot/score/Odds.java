package dev.earshot.score;

import java.util.Locale;

/**
 * Chance as people say it: about 1 time in 400. Coarse on purpose: a p-value knows no third digit.
 *
 * @param times out of {@code in}
 */
public record Odds(Than than, long times, long in) {

    /** How the chance stands to {@code times} in {@code in}. */
    public enum Than {
        RARER,
        ABOUT,
        OFTENER
    }

    /** @param p how often chance alone would do it, 0 to 1 */
    public static Odds of(double p) {
        if (!(p >= 0 && p <= 1)) {
            throw new IllegalArgumentException("a chance lies between 0 and 1, not " + p);
        }
        if (p < .001) {
            return new Odds(Than.RARER, 1, 1_000);
        }
        if (p >= .95) {
            return new Odds(Than.OFTENER, 9, 10);
        }
        return p >= .1 ? new Odds(Than.ABOUT, Math.round(10 * p), 10) : new Odds(Than.ABOUT, 1, coarse(1 / p));
    }

    /** English, to follow "Chance alone would do this". */
    public static String inWords(double p) {
        Odds odds = of(p);
        String than =
                switch (odds.than) {
                    case RARER -> "less than";
                    case ABOUT -> "about";
                    case OFTENER -> "more than";
                };
        return String.format(
                Locale.ROOT, "%s %d %s in %,d", than, odds.times, odds.times == 1 ? "time" : "times", odds.in);
    }

    private static long coarse(double times) {
        int step = times < 20 ? 1 : times < 100 ? 5 : 50;
        return Math.round(times / step) * step;
    }
}
