package dev.earshot.score;

import java.util.Arrays;

/**
 * Answers that do not count alike: weighted to match those who were asked, or by what a customer is worth. Figures made of it
 * stand beside the unweighted ones, never alone.
 *
 * @param lowest the value {@code weights} begins with
 * @param weights sum of the weights of the answers of each value, none negative
 * @param n answers behind them
 * @param effectiveN answers of equal weight that would say as much: (Σw)² / Σw², Kish 1965; at most {@code n}
 */
public record WeightedHistogram(int lowest, double[] weights, long n, double effectiveN) {

    public WeightedHistogram {
        weights = weights.clone();
        if (weights.length == 0 || Arrays.stream(weights).anyMatch(w -> !(w >= 0 && w < Double.POSITIVE_INFINITY))) {
            throw new IllegalArgumentException("weights are 0 or more, not " + Arrays.toString(weights));
        }
        if (!(effectiveN >= 0 && effectiveN <= n * (1 + 1e-9))) {
            throw new IllegalArgumentException(n + " answers cannot say as much as " + effectiveN);
        }
    }

    /**
     * @param scores one for each answer, on the scale
     * @param weight of each answer, above 0; their unit is of no matter
     */
    public static WeightedHistogram of(int lowest, int highest, int[] scores, double[] weight) {
        double[] weights = new double[highest - lowest + 1];
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < scores.length; i++) {
            weights[scores[i] - lowest] += weight[i];
            sum += weight[i];
            squares += weight[i] * weight[i];
        }
        return new WeightedHistogram(lowest, weights, scores.length, squares == 0 ? 0 : sum * sum / squares);
    }

    @Override
    public double[] weights() {
        return weights.clone();
    }

    public int highest() {
        return lowest + weights.length - 1;
    }

    /** Sum of all weights. */
    public double total() {
        return Arrays.stream(weights).sum();
    }

    /** Design effect of the weights alone, 1 or more; 1 where nobody answered. */
    public double deff() {
        return effectiveN == 0 ? 1 : Math.max(1, n / effectiveN);
    }
}
