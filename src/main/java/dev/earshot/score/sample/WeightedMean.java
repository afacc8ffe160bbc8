package dev.earshot.score.sample;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * A mean of weighted answers and how sure it is. The plain error takes the weights as given; the calibrated one knows that
 * they were made to meet margins, and is smaller the more the margins explain. Paper 5. Errors are empty below two answers,
 * or clusters.
 *
 * @param value Σwx / Σw
 * @param x values, each by itself
 * @param w weights, none negative
 */
public record WeightedMean(double value, double[] x, double[] w) {

    /** Empty where all weights are 0 or there are none. */
    public static Optional<WeightedMean> of(double[] x, double[] w) {
        if (x.length != w.length) {
            throw new IllegalArgumentException(x.length + " values with " + w.length + " weights");
        }
        double sum = Arrays.stream(w).sum();
        return sum == 0
                ? Optional.empty()
                : Optional.of(new WeightedMean(
                        IntStream.range(0, x.length)
                                        .mapToDouble(i -> w[i] * x[i])
                                        .sum()
                                / sum,
                        x,
                        w));
    }

    /** Linearised, drawn with replacement. */
    public OptionalDouble error() {
        return error(apart(), everyone(), 0);
    }

    /** @param categories by variable, the category of each answer: the margins that were met, of one variable or several */
    public OptionalDouble calibratedError(int[][] categories) {
        return error(Residuals.of(apart(), categories), everyone(), 0);
    }

    /**
     * Of answers drawn in clusters.
     *
     * @param categories as above; none where the weights meet no margins
     * @param cluster of each answer
     * @param sampled share of all clusters there are, 0 to 1: 0 where there are very many
     */
    public OptionalDouble clusteredError(int[][] categories, int[] cluster, double sampled) {
        return error(categories.length == 0 ? apart() : Residuals.of(apart(), categories), cluster, sampled);
    }

    private double[] apart() {
        return Arrays.stream(x).map(one -> one - value).toArray();
    }

    private int[] everyone() {
        return IntStream.range(0, x.length).toArray();
    }

    private OptionalDouble error(double[] residuals, int[] cluster, double sampled) {
        int[] distinct = Arrays.stream(cluster).distinct().sorted().toArray();
        int m = distinct.length;
        if (m < 2) {
            return OptionalDouble.empty();
        }
        double all = Arrays.stream(w).sum();
        double[] sums = new double[m];
        for (int i = 0; i < x.length; i++) {
            sums[Arrays.binarySearch(distinct, cluster[i])] += w[i] * residuals[i] / all;
        }
        double center = Arrays.stream(sums).sum() / m;
        double squares =
                Arrays.stream(sums).map(sum -> (sum - center) * (sum - center)).sum();
        return OptionalDouble.of(Math.sqrt((1 - sampled) * m / (m - 1) * squares));
    }
}
