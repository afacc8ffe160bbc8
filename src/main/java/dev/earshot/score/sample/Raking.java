package dev.earshot.score.sample;

import java.util.Arrays;

/**
 * Weights that meet the margins of several variables at once, where what stands in the cells between them is not known: each
 * variable is adjusted in turn until all fit. Paper 3.
 *
 * @param weights one for each answer, 0 or more; they add up to the total of the first margin
 * @param sweeps how often all variables were adjusted
 * @param error largest relative distance of a margin from its aim
 * @param converged whether {@code error} is within the tolerance. Where it is not, margins contradict each other or a category
 *     of the frame has nobody in it, and the weights are not to be used
 */
public record Raking(double[] weights, int sweeps, double error, boolean converged) {

    public static final double TOLERANCE = 1e-10;
    public static final int MOST_SWEEPS = 200;

    /**
     * @param categories by variable, the category of each answer, from 0
     * @param margins by variable, how many of the frame are in each category; margins of other totals count as shares
     */
    public static Raking of(int[][] categories, double[][] margins) {
        double[] equal = new double[categories.length == 0 ? 0 : categories[0].length];
        Arrays.fill(equal, 1);
        return of(equal, categories, margins, TOLERANCE, MOST_SWEEPS);
    }

    /** @param base weights to begin with, above 0 */
    public static Raking of(double[] base, int[][] categories, double[][] margins, double tolerance, int mostSweeps) {
        check(base, categories, margins);
        double[] weights = base.clone();
        if (weights.length == 0 || margins.length == 0) {
            return new Raking(weights, 0, weights.length == 0 ? 1 : 0, weights.length > 0);
        }
        double total = Arrays.stream(margins[0]).sum();
        double error = Double.POSITIVE_INFINITY;
        int sweeps = 0;
        while (sweeps < mostSweeps && !(error <= tolerance)) {
            for (int variable = 0; variable < margins.length; variable++) {
                adjust(weights, categories[variable], margins[variable], total);
            }
            sweeps++;
            error = error(weights, categories, margins, total);
        }
        return new Raking(weights, sweeps, error, error <= tolerance);
    }

    private static void adjust(double[] weights, int[] categories, double[] margin, double total) {
        double[] sums = sums(weights, categories, margin.length);
        double scale = total / Arrays.stream(margin).sum();
        for (int i = 0; i < weights.length; i++) {
            int category = categories[i];
            weights[i] *= sums[category] == 0 ? 0 : scale * margin[category] / sums[category];
        }
    }

    private static double error(double[] weights, int[][] categories, double[][] margins, double total) {
        double error = 0;
        for (int variable = 0; variable < margins.length; variable++) {
            double[] margin = margins[variable];
            double[] sums = sums(weights, categories[variable], margin.length);
            double scale = total / Arrays.stream(margin).sum();
            for (int category = 0; category < margin.length; category++) {
                double aim = scale * margin[category];
                error = Math.max(error, aim == 0 ? 0 : Math.abs(sums[category] / aim - 1));
            }
        }
        return error;
    }

    private static double[] sums(double[] weights, int[] categories, int width) {
        double[] sums = new double[width];
        for (int i = 0; i < weights.length; i++) {
            sums[categories[i]] += weights[i];
        }
        return sums;
    }

    private static void check(double[] base, int[][] categories, double[][] margins) {
        boolean fits = categories.length == margins.length
                && Arrays.stream(categories).allMatch(variable -> variable.length == base.length);
        boolean counts = Arrays.stream(margins)
                .allMatch(margin -> Arrays.stream(margin).allMatch(count -> count >= 0)
                        && Arrays.stream(margin).sum() > 0);
        if (!fits || !counts || Arrays.stream(base).anyMatch(weight -> !(weight > 0))) {
            throw new IllegalArgumentException(
                    "raking needs a category of each answer and a margin for each variable, counts and weights above 0");
        }
    }
}
