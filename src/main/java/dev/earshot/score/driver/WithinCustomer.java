package dev.earshot.score.driver;

import dev.earshot.score.regression.Clusters;
import dev.earshot.score.regression.Symmetric;
import java.util.Arrays;
import java.util.Optional;

/**
 * Slopes from the differences between one customer's answers: ratings and outcome minus the customer's own means. What a
 * customer brings to every answer, such as a liking for the firm, cancels out. Paper 3.
 */
public final class WithinCustomer {

    private WithinCustomer() {}

    /**
     * @param ratings complete rows; customers with one answer tell nothing here and are left out
     * @return empty when nobody answered twice, or when within customers an attribute never varies or follows from others
     */
    public static Optional<Slopes> of(Ratings ratings) {
        int variables = ratings.attributes() + 1;
        Deviations deviations = new Deviations(ratings);
        double[][] moments = new double[variables][variables];
        deviations.each((row, customer) -> Sums.add(moments, row));
        return slopes(moments).flatMap(slopes -> {
            double[][] bread = Symmetric.inverse(attributes(moments)).orElseThrow();
            double[][] filling = new double[variables - 1][variables - 1];
            double[] sum = new double[variables - 1];
            int[] last = {-1};
            deviations.each((row, customer) -> {
                if (customer != last[0]) {
                    Sums.add(filling, sum);
                    Arrays.fill(sum, 0);
                    last[0] = customer;
                }
                double residual = row[variables - 1];
                for (int j = 0; j < sum.length; j++) {
                    residual -= slopes[j] * row[j];
                }
                for (int j = 0; j < sum.length; j++) {
                    sum[j] += row[j] * residual;
                }
            });
            Sums.add(filling, sum);
            int customers = deviations.customers;
            if (customers < 2) {
                return Optional.empty();
            }
            double few = customers / (customers - 1.0);
            double[] errors = new double[variables - 1];
            for (int j = 0; j < errors.length; j++) {
                errors[j] = Math.sqrt(Math.max(0, few * Sums.form(filling, bread[j])));
            }
            return Optional.of(new Slopes(slopes, errors, Slopes.Basis.WITHIN_CUSTOMER, customers, deviations.rows));
        });
    }

    /** From sums of squares and products of the deviations, the outcome last. */
    static Optional<double[]> slopes(double[][] moments) {
        return Symmetric.solve(attributes(moments), Arrays.copyOf(moments[moments.length - 1], moments.length - 1));
    }

    private static double[][] attributes(double[][] moments) {
        return Arrays.stream(moments, 0, moments.length - 1)
                .map(row -> Arrays.copyOf(row, moments.length - 1))
                .toArray(double[][]::new);
    }

    /** The rows of customers with two or more, as deviations from the customer's means, customer by customer. */
    static final class Deviations {

        interface Visitor {
            /** @param row overwritten after the call */
            void row(double[] row, int customer);
        }

        private final Ratings ratings;
        private final int[] order;
        private int customers;
        private int rows;

        Deviations(Ratings ratings) {
            this.ratings = ratings;
            this.order = Clusters.order(ratings.customer());
        }

        void each(Visitor visitor) {
            customers = 0;
            rows = 0;
            double[] mean = new double[ratings.attributes() + 1];
            double[] row = new double[mean.length];
            for (int from = 0, to; from < order.length; from = to) {
                int customer = ratings.customer()[order[from]];
                for (to = from + 1; to < order.length && ratings.customer()[order[to]] == customer; to++) {}
                if (to - from < 2) {
                    continue;
                }
                customers++;
                rows += to - from;
                Arrays.fill(mean, 0);
                for (int i = from; i < to; i++) {
                    for (int j = 0; j < mean.length; j++) {
                        mean[j] += value(j, order[i]) / (to - from);
                    }
                }
                for (int i = from; i < to; i++) {
                    for (int j = 0; j < row.length; j++) {
                        row[j] = value(j, order[i]) - mean[j];
                    }
                    visitor.row(row, customer);
                }
            }
        }

        private double value(int variable, int row) {
            return variable == ratings.attributes() ? ratings.outcome()[row] : ratings.columns()[variable][row];
        }
    }

    /** Little sums over deviations. */
    static final class Sums {

        private Sums() {}

        static void add(double[][] moments, double[] row) {
            for (int i = 0; i < row.length; i++) {
                for (int j = 0; j < row.length; j++) {
                    moments[i][j] += row[i] * row[j];
                }
            }
        }

        static double form(double[][] matrix, double[] x) {
            double form = 0;
            for (int i = 0; i < x.length; i++) {
                for (int j = 0; j < x.length; j++) {
                    form += x[i] * matrix[i][j] * x[j];
                }
            }
            return form;
        }
    }
}
