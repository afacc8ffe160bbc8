package dev.earshot.score.sample;

import dev.earshot.score.statistics.Median;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Weights for use: small categories put together, raked, the largest weights cut and raked again.
 *
 * @param raking the last; where it did not converge the weights are not to be used
 * @param collapsed by variable, what was put together
 * @param cut answers whose weight was cut on the way
 * @param within whether all weights ended within the limits; else the margins themselves ask for more, and the effective
 *     number of answers says what that costs
 */
public record Weighting(Raking raking, List<Collapse> collapsed, int cut, boolean within) {

    private static final long FEWEST = 10;
    /** No weight above so many times the median, nor below that by more than {@link #RATIO}. */
    private static final double TIMES_MEDIAN = 5;

    private static final double RATIO = 30;
    private static final int MOST_CUTS = 50;
    private static final double SLACK = 1.001;

    /**
     * @param categories by variable, the category of each answer, from 0
     * @param margins by variable, how many of the frame are in each category
     */
    public static Weighting of(int[][] categories, double[][] margins) {
        List<Collapse> collapsed = new ArrayList<>();
        int[][] wider = new int[categories.length][];
        double[][] aims = new double[categories.length][];
        for (int variable = 0; variable < categories.length; variable++) {
            long[] seen = new long[margins[variable].length];
            Arrays.stream(categories[variable]).forEach(category -> seen[category]++);
            Collapse collapse = Collapse.of(seen, FEWEST);
            collapsed.add(collapse);
            wider[variable] = collapse.of(categories[variable]);
            aims[variable] = collapse.of(margins[variable]);
        }
        return cut(Raking.of(wider, aims), wider, aims, List.copyOf(collapsed));
    }

    private static Weighting cut(Raking first, int[][] categories, double[][] margins, List<Collapse> collapsed) {
        Raking raking = first;
        boolean[] cut = new boolean[first.weights().length];
        boolean within = false;
        for (int round = 0; round < MOST_CUTS && raking.converged() && !within; round++) {
            double[] weights = raking.weights().clone();
            double highest = TIMES_MEDIAN * Median.of(weights);
            double lowest = highest / RATIO;
            within = true;
            for (int i = 0; i < weights.length; i++) {
                boolean beyond = weights[i] > highest * SLACK || weights[i] < lowest / SLACK;
                cut[i] |= beyond;
                within &= !beyond;
                weights[i] = Math.max(lowest, Math.min(highest, weights[i]));
            }
            if (!within) {
                raking = Raking.of(weights, categories, margins, Raking.TOLERANCE, Raking.MOST_SWEEPS);
            }
        }
        int count = 0;
        for (boolean one : cut) {
            count += one ? 1 : 0;
        }
        return new Weighting(raking, collapsed, count, within);
    }

    /** One for each answer. */
    public double[] weights() {
        return raking.weights().clone();
    }

    public Optional<KishEffect> effect() {
        return KishEffect.of(raking.weights());
    }
}
