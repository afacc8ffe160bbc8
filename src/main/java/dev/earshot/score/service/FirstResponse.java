package dev.earshot.score.service;

import dev.earshot.score.Gate;
import dev.earshot.score.statistics.Median;
import java.util.Arrays;
import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * The time until somebody first replied, in minutes. Its median, for a few that waited for days say nothing of the many, with
 * the interval between two of the values. Paper 1.
 *
 * @param n contacts whose time is known
 * @param median empty where none is
 * @param low empty, like {@code high}, where so few are known that no two of them hold it: below six at 95%
 * @param high upper limit
 */
public record FirstResponse(long n, OptionalDouble median, OptionalDouble low, OptionalDouble high) {

    private static final FirstResponse UNKNOWN =
            new FirstResponse(0, OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty());

    /**
     * @param minutes in any order
     * @param confidence how often the interval holds the median of all contacts, 0 to 1; it does so at least as often
     */
    public static FirstResponse of(double[] minutes, double confidence) {
        if (minutes.length == 0) {
            return UNKNOWN;
        }
        double[] sorted = minutes.clone();
        Arrays.sort(sorted);
        int n = sorted.length;
        int below = BinomialDistribution.of(n, .5).inverseCumulativeProbability((1 - confidence) / 2);
        return new FirstResponse(
                n,
                OptionalDouble.of(Median.of(sorted)),
                below == 0 ? OptionalDouble.empty() : OptionalDouble.of(sorted[below - 1]),
                below == 0 ? OptionalDouble.empty() : OptionalDouble.of(sorted[n - below]));
    }

    /** Whether anything follows from it. */
    public boolean conclusive() {
        return n >= Gate.FEWEST_TO_CONCLUDE;
    }
}
