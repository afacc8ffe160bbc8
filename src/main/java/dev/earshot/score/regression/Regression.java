package dev.earshot.score.regression;

import java.util.Arrays;
import java.util.Optional;

/**
 * Ordinary least squares of {@code y} on the columns and a constant. Papers 1 and 2.
 *
 * @param coefficients the constant, then one a column: units of y for one unit of the column
 * @param errors their standard errors if all rows scatter alike
 * @param covariance HC3 covariance of the coefficients, right also where rows scatter differently; empty when one row alone
 *     decides a coefficient
 * @param residuals what the fit leaves of each row, in units of y
 * @param r2 share of the variance of y explained, 0 to 1
 * @param vif how many times the columns' company widens the variance of each coefficient, 1 and up; without the constant
 */
public record Regression(
        double[] coefficients,
        double[] errors,
        Optional<double[][]> covariance,
        double[] residuals,
        double r2,
        double[] vif,
        Fit fit) {

    /** What the errors of clusters need besides. */
    record Fit(Design design, double[][] bread) {}

    /** Empty with fewer rows than coefficients plus one, where a column follows from others, or where y never varies. */
    public static Optional<Regression> of(double[][] columns, double[] y) {
        Design design = Design.of(columns, y.length);
        double spread = squares(y);
        if (y.length <= design.width() || !design.varies() || !(spread > 0)) {
            return Optional.empty();
        }
        double[][] moments = new double[design.width()][design.width()];
        double[] right = new double[design.width()];
        double[] row = new double[design.width()];
        for (int i = 0; i < y.length; i++) {
            design.read(i, row);
            Symmetric.addSquare(moments, row, 1);
            for (int j = 0; j < row.length; j++) {
                right[j] += row[j] * y[i];
            }
        }
        return Symmetric.inverse(moments).map(bread -> fit(design, y, spread, bread, right));
    }

    private static Regression fit(Design design, double[] y, double spread, double[][] bread, double[] right) {
        double[] fitted = new double[right.length];
        for (int i = 0; i < right.length; i++) {
            for (int j = 0; j < right.length; j++) {
                fitted[i] += bread[i][j] * right[j];
            }
        }
        double[] residuals = new double[y.length];
        double[] row = new double[right.length];
        double[][] filling = new double[right.length][right.length];
        boolean alone = false;
        double rest = 0;
        for (int i = 0; i < y.length; i++) {
            design.read(i, row);
            residuals[i] = y[i];
            for (int j = 0; j < row.length; j++) {
                residuals[i] -= row[j] * fitted[j];
            }
            rest += residuals[i] * residuals[i];
            double free = 1 - Symmetric.form(bread, row);
            alone |= free < 1e-10;
            Symmetric.addSquare(filling, row, Math.pow(residuals[i] / free, 2));
        }
        double[][] given = design.asGiven(bread);
        double[] vif = new double[design.width() - 1];
        Arrays.setAll(vif, j -> bread[j + 1][j + 1] * y.length);
        return new Regression(
                design.asGiven(fitted),
                Symmetric.rootsOfDiagonal(given, rest / (y.length - design.width())),
                alone ? Optional.empty() : Optional.of(design.asGiven(Symmetric.between(bread, filling))),
                residuals,
                Math.max(0, 1 - rest / spread),
                vif,
                new Fit(design, bread));
    }

    /** HC3 standard errors of the coefficients. */
    public Optional<double[]> robustErrors() {
        return covariance.map(matrix -> Symmetric.rootsOfDiagonal(matrix, 1));
    }

    /**
     * Standard errors where rows of one cluster resemble each other, with m/(m−1)·(n−1)/(n−k) for m clusters.
     *
     * @param cluster a number a row, equal for rows of the same cluster
     * @return empty with a single cluster
     */
    public Optional<double[]> clusterErrors(int[] cluster) {
        double[][] filling = new double[coefficients.length][coefficients.length];
        double[] row = new double[coefficients.length];
        double[] sum = new double[coefficients.length];
        int[] order = Clusters.order(cluster);
        int clusters = 0;
        for (int i = 0; i < order.length; i++) {
            fit.design.read(order[i], row);
            for (int j = 0; j < row.length; j++) {
                sum[j] += row[j] * residuals[order[i]];
            }
            if (i + 1 == order.length || cluster[order[i + 1]] != cluster[order[i]]) {
                Symmetric.addSquare(filling, sum, 1);
                Arrays.fill(sum, 0);
                clusters++;
            }
        }
        if (clusters < 2) {
            return Optional.empty();
        }
        double few = clusters / (clusters - 1.0) * (order.length - 1) / (order.length - coefficients.length);
        return Optional.of(Symmetric.rootsOfDiagonal(fit.design.asGiven(Symmetric.between(fit.bread, filling)), few));
    }

    private static double squares(double[] y) {
        double mean = Arrays.stream(y).sum() / y.length;
        double spread =
                Arrays.stream(y).map(value -> (value - mean) * (value - mean)).sum();
        return spread > 1e-24 * mean * mean * y.length ? spread : 0;
    }
}
