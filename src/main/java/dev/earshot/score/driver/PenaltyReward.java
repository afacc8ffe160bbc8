package dev.earshot.score.driver;

import dev.earshot.score.regression.Regression;
import dev.earshot.score.statistics.Normal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What a low rating costs and what a high one earns, beside a rating in the middle, all attributes at once. Paper 4.
 *
 * @param constant the outcome with every rating in the middle
 * @param factors one an attribute that has answers enough, in order
 * @param left attributes left out: one of the three groups is too small
 */
public record PenaltyReward(double constant, double constantError, List<Factor> factors, int[] left) {

    /** A rating of so much or less is low. */
    public static final int LOW = 6;
    /** A rating of so much or more is high. */
    public static final int HIGH = 9;

    private static final int FEWEST_IN_A_GROUP = 30;
    private static final double CONFIDENCE = .95;

    /** What an attribute does for customers. */
    public enum Kind {
        /** Taken for granted: hurts when missing, earns nothing when good. */
        BASIC,
        /** The more the better, at both ends. */
        PERFORMANCE,
        /** Nobody misses it, but it delights. */
        EXCITEMENT,
        /** Neither end moves the outcome for certain. */
        UNCLEAR
    }

    /**
     * @param attribute its position
     * @param low what a low rating changes, usually negative, in units of the outcome
     * @param high what a high rating changes, usually positive
     */
    public record Factor(
            int attribute,
            double low,
            double lowError,
            double high,
            double highError,
            long lows,
            long highs,
            Kind kind) {}

    public PenaltyReward {
        factors = List.copyOf(factors);
    }

    /** @param ratings complete rows, ratings out of ten. Empty when no attribute has 30 answers in each group */
    public static Optional<PenaltyReward> of(Ratings ratings) {
        int[] kept = IntStream.range(0, ratings.attributes())
                .filter(j -> enough(ratings.columns()[j]))
                .toArray();
        int[] left = IntStream.range(0, ratings.attributes())
                .filter(j -> !enough(ratings.columns()[j]))
                .toArray();
        if (kept.length == 0) {
            return Optional.empty();
        }
        double[][] dummies = new double[2 * kept.length][ratings.rows()];
        for (int m = 0; m < kept.length; m++) {
            for (int row = 0; row < ratings.rows(); row++) {
                int rating = ratings.columns()[kept[m]][row];
                dummies[2 * m][row] = rating <= LOW ? 1 : 0;
                dummies[2 * m + 1][row] = rating >= HIGH ? 1 : 0;
            }
        }
        return Regression.of(dummies, ratings.outcomeAsDoubles())
                .flatMap(fit -> fit.covariance().map(covariance -> {
                    List<Factor> factors = new ArrayList<>();
                    for (int m = 0; m < kept.length; m++) {
                        factors.add(factor(ratings, kept[m], fit.coefficients(), covariance, 1 + 2 * m));
                    }
                    return new PenaltyReward(
                            fit.coefficients()[0], Math.sqrt(Math.max(0, covariance[0][0])), factors, left);
                }));
    }

    private static boolean enough(byte[] column) {
        long lows = lows(column);
        long highs = highs(column);
        return Math.min(Math.min(lows, highs), column.length - lows - highs) >= FEWEST_IN_A_GROUP;
    }

    private static long lows(byte[] column) {
        return IntStream.range(0, column.length).filter(i -> column[i] <= LOW).count();
    }

    private static long highs(byte[] column) {
        return IntStream.range(0, column.length).filter(i -> column[i] >= HIGH).count();
    }

    private static Factor factor(Ratings ratings, int attribute, double[] fit, double[][] covariance, int at) {
        double lowVariance = Math.max(0, covariance[at][at]);
        double highVariance = Math.max(0, covariance[at + 1][at + 1]);
        double tilt = lowVariance + highVariance + 2 * covariance[at][at + 1];
        byte[] column = ratings.columns()[attribute];
        return new Factor(
                attribute,
                fit[at],
                Math.sqrt(lowVariance),
                fit[at + 1],
                Math.sqrt(highVariance),
                lows(column),
                highs(column),
                kind(-fit[at], lowVariance, fit[at + 1], highVariance, tilt));
    }

    /**
     * One end is the stronger where the difference is beyond chance, or where it alone is beyond chance and at least twice
     * the other.
     */
    private static Kind kind(
            double penalty, double penaltyVariance, double reward, double rewardVariance, double tilt) {
        double z = Normal.z(CONFIDENCE);
        boolean hurts = penalty > z * Math.sqrt(penaltyVariance);
        boolean earns = reward > z * Math.sqrt(rewardVariance);
        double apart = z * Math.sqrt(Math.max(0, tilt));
        if (hurts && (penalty - reward > apart || !earns && penalty >= 2 * reward)) {
            return Kind.BASIC;
        }
        if (earns && (reward - penalty > apart || !hurts && reward >= 2 * penalty)) {
            return Kind.EXCITEMENT;
        }
        return hurts && earns ? Kind.PERFORMANCE : Kind.UNCLEAR;
    }
}
