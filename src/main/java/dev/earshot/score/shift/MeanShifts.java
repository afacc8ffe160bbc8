package dev.earshot.score.shift;

import dev.earshot.score.statistics.Median;
import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * All places where the mean of a series moved: the segments with the smallest sum of squares around their own means plus a
 * penalty for each cut. Found exactly, by the dynamic programme that PELT prunes; a series of ten years of days is a matter
 * of milliseconds without pruning. Paper 5.
 */
public final class MeanShifts {

    private static final int SHORTEST = 2;
    /** Turns a median of absolute deviations into the standard deviation of a normal: 1 over its upper quartile. */
    private static final double NORMAL = 1.482602218505602;

    private MeanShifts() {}

    /**
     * With noise from {@link #sigma} and the penalty 2·ln n.
     *
     * @return positions at which a new level begins, in order; none where nothing moved, or the noise cannot be told
     */
    public static int[] of(double[] series) {
        OptionalDouble sigma = sigma(series);
        if (sigma.isEmpty()) {
            return new int[0];
        }
        double[] scaled =
                Arrays.stream(series).map(y -> y / sigma.getAsDouble()).toArray();
        return pelt(scaled, 2 * Math.log(series.length), SHORTEST);
    }

    /**
     * Standard deviation of one value, from the median difference of neighbours: single cuts do not widen it. Empty below
     * two values, or where more than half of the neighbours are equal.
     */
    public static OptionalDouble sigma(double[] series) {
        if (series.length < 2) {
            return OptionalDouble.empty();
        }
        double median = Median.of(IntStream.range(1, series.length)
                .mapToDouble(i -> Math.abs(series[i] - series[i - 1]))
                .toArray());
        return median == 0 ? OptionalDouble.empty() : OptionalDouble.of(NORMAL * median / Math.sqrt(2));
    }

    /**
     * @param y in standard deviations of one value
     * @param penalty what a cut has to gain, above 0
     * @param shortest fewest values between two cuts, 1 or more
     * @return positions at which a new segment begins; where two cuttings are as good, with the earlier last cut
     */
    public static int[] pelt(double[] y, double penalty, int shortest) {
        if (!(penalty > 0) || shortest < 1) {
            throw new IllegalArgumentException(
                    "a cut has to gain something and part values, not " + penalty + ", " + shortest);
        }
        int n = y.length;
        double[] sums = sums(y);
        double[] squares = squares(y);
        double[] best = new double[n + 1];
        int[] last = new int[n + 1];
        Arrays.fill(best, Double.POSITIVE_INFINITY);
        best[0] = -penalty;
        for (int end = shortest; end <= n; end++) {
            for (int start = 0; start <= end - shortest; start++) {
                double sum = sums[end] - sums[start];
                double cost = squares[end] - squares[start] - sum * sum / (end - start);
                if (best[start] + cost + penalty < best[end]) {
                    best[end] = best[start] + cost + penalty;
                    last[end] = start;
                }
            }
        }
        return IntStream.iterate(last[n], at -> at > 0, at -> last[at]).sorted().toArray();
    }

    private static double[] sums(double[] y) {
        double center = center(y);
        double[] sums = new double[y.length + 1];
        for (int i = 0; i < y.length; i++) {
            sums[i + 1] = sums[i] + (y[i] - center);
        }
        return sums;
    }

    private static double[] squares(double[] y) {
        double center = center(y);
        double[] squares = new double[y.length + 1];
        for (int i = 0; i < y.length; i++) {
            squares[i + 1] = squares[i] + (y[i] - center) * (y[i] - center);
        }
        return squares;
    }

    /** Taken off first, so that squares of large values do not swallow the differences. */
    private static double center(double[] y) {
        return Arrays.stream(y).average().orElse(0);
    }
}
