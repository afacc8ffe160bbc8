package dev.earshot.score.cluster;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Answers with who gave them. Those of one customer are alike, so they say less than as many strangers would. */
public final class Clusters {

    private Clusters() {}

    /**
     * Empty while there are no answers.
     *
     * @param x what each answer is worth
     * @param customer who gave it; any numbers
     */
    public static Optional<Clustered> of(double[] x, int[] customer) {
        if (x.length == 0) {
            return Optional.empty();
        }
        double mean = mean(x);
        double squares = 0;
        Map<Integer, double[]> sums = new HashMap<>();
        for (int i = 0; i < x.length; i++) {
            squares += (x[i] - mean) * (x[i] - mean);
            double[] sum = sums.computeIfAbsent(customer[i], any -> new double[2]);
            sum[0] += x[i] - mean;
            sum[1]++;
        }
        double ofSums = 0;
        double ofMeans = 0;
        for (double[] sum : sums.values()) {
            ofSums += sum[0] * sum[0];
            ofMeans += sum[0] / sum[1];
        }
        return Optional.of(clustered(
                x.length, sums.size(), mean, OptionalDouble.of(mean + ofMeans / sums.size()), squares, ofSums));
    }

    /**
     * The same from what a database can add up, exactly where answers are worth whole numbers. Empty while there are none.
     *
     * @param answers n
     * @param customers m
     * @param sum of all answers, Σx
     * @param squares of all answers, Σx²
     * @param sumsSquared of each customer's sum, Σs²
     * @param sumsTimesCounts of each customer's sum and how many it is made of, Σsn
     * @param countsSquared Σn² over customers
     */
    public static Optional<Clustered> ofSums(
            long answers,
            long customers,
            double sum,
            double squares,
            double sumsSquared,
            double sumsTimesCounts,
            double countsSquared) {
        if (answers == 0) {
            return Optional.empty();
        }
        double mean = sum / answers;
        return Optional.of(clustered(
                answers,
                customers,
                mean,
                OptionalDouble.empty(),
                Math.max(0, squares - sum * mean),
                Math.max(0, sumsSquared - 2 * mean * sumsTimesCounts + mean * mean * countsSquared)));
    }

    /** @param ofSums sum over customers of the squares of the sum of their distances from the mean */
    private static Clustered clustered(
            long n, long m, double mean, OptionalDouble customerMean, double squares, double ofSums) {
        OptionalDouble simple = n < 2 ? OptionalDouble.empty() : OptionalDouble.of(Math.sqrt(squares / n / (n - 1)));
        OptionalDouble error =
                m < 2 ? OptionalDouble.empty() : OptionalDouble.of(Math.sqrt(m / (m - 1.0) * ofSums) / n);
        return new Clustered(n, m, mean, customerMean, simple, error);
    }

    /**
     * Of two periods or groups in which the same customers may have answered: {@code later} − earlier. Empty where one has
     * no answers. Any overlap will do, from none to every customer in both.
     */
    public static Optional<ClusterDifference> difference(double[] x, int[] customer, boolean[] later) {
        double[] sum = new double[2];
        long[] n = new long[2];
        for (int i = 0; i < x.length; i++) {
            int side = later[i] ? 1 : 0;
            sum[side] += x[i];
            n[side]++;
        }
        if (n[0] == 0 || n[1] == 0) {
            return Optional.empty();
        }
        Map<Integer, Sides> sides = new HashMap<>();
        for (int i = 0; i < x.length; i++) {
            int side = later[i] ? 1 : 0;
            sides.computeIfAbsent(customer[i], any -> new Sides()).add(side, (x[i] - sum[side] / n[side]) / n[side]);
        }
        double squares = 0;
        long both = 0;
        for (Sides one : sides.values()) {
            squares += Math.pow(one.pull[1] - one.pull[0], 2);
            both += one.seen[0] && one.seen[1] ? 1 : 0;
        }
        long m = sides.size();
        OptionalDouble error = m < 2 ? OptionalDouble.empty() : OptionalDouble.of(Math.sqrt(m / (m - 1.0) * squares));
        return Optional.of(new ClusterDifference(sum[1] / n[1] - sum[0] / n[0], error, m, both));
    }

    /** What one customer adds to each side. */
    private static final class Sides {
        private final double[] pull = new double[2];
        private final boolean[] seen = new boolean[2];

        void add(int side, double by) {
            pull[side] += by;
            seen[side] = true;
        }
    }

    private static double mean(double[] x) {
        double sum = 0;
        for (double one : x) {
            sum += one;
        }
        return sum / x.length;
    }
}
