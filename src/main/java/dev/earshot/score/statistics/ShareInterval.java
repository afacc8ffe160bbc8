package dev.earshot.score.statistics;

import org.apache.commons.statistics.distribution.BetaDistribution;

/** Intervals of a share, 0 to 1: {@code hits} out of {@code answers}, which are not zero. */
public final class ShareInterval {

    private ShareInterval() {}

    /** The default. Paper 1. */
    public static Interval wilson(double hits, double answers, double confidence) {
        double z2 = Math.pow(Normal.z(confidence), 2);
        double centre = (hits + z2 / 2) / (answers + z2);
        double half = Math.sqrt(z2 * (hits * (answers - hits) / answers + z2 / 4)) / (answers + z2);
        return new Interval(
                hits == 0 ? 0 : Math.max(0, centre - half), hits == answers ? 1 : Math.min(1, centre + half));
    }

    /** Equal tails of Beta(hits + ½, misses + ½), open to 0 and 1 where nothing contradicts them. */
    public static Interval jeffreys(double hits, double answers, double confidence) {
        double tail = (1 - confidence) / 2;
        BetaDistribution belief = BetaDistribution.of(hits + .5, answers - hits + .5);
        return new Interval(
                hits == 0 ? 0 : belief.inverseCumulativeProbability(tail),
                hits == answers ? 1 : belief.inverseSurvivalProbability(tail));
    }

    /** Wald's after z²/2 hits and as many misses are added. Limits may leave 0 to 1. */
    public static Interval agrestiCoull(double hits, double answers, double confidence) {
        double z = Normal.z(confidence);
        double n = answers + z * z;
        double share = (hits + z * z / 2) / n;
        double half = z * Math.sqrt(share * (1 - share) / n);
        return new Interval(share - half, share + half);
    }

    /** Never covers less than promised: for shares a contract guarantees. */
    public static Interval clopperPearson(double hits, double answers, double confidence) {
        double tail = (1 - confidence) / 2;
        double misses = answers - hits;
        return new Interval(
                hits == 0 ? 0 : BetaDistribution.of(hits, misses + 1).inverseCumulativeProbability(tail),
                misses == 0 ? 1 : BetaDistribution.of(hits + 1, misses).inverseSurvivalProbability(tail));
    }
}
