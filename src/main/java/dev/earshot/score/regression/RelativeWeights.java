package dev.earshot.score.regression;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.RealMatrix;

/**
 * Shares of R² by way of the nearest columns that do not correlate: close to the average over all orders, at the price of
 * one decomposition instead of 2^k fits. Paper 4.
 */
public final class RelativeWeights {

    private static final double INDEPENDENT = 1e-12;

    private RelativeWeights() {}

    /**
     * @param correlations of the columns and, last, of the outcome
     * @return one share a column; they add up to the R² of all
     */
    public static double[] of(double[][] correlations) {
        int columns = correlations.length - 1;
        EigenDecompositionSymmetric axes = new EigenDecompositionSymmetric(
                new Array2DRowRealMatrix(correlations, false).getSubMatrix(0, columns - 1, 0, columns - 1));
        double[][] root = new double[columns][columns];
        double[] beta = new double[columns];
        RealMatrix vectors = axes.getV();
        for (int m = 0; m < columns; m++) {
            double length = Math.sqrt(Math.max(0, axes.getEigenvalue(m)));
            double along = 0;
            for (int j = 0; j < columns; j++) {
                along += vectors.getEntry(j, m) * correlations[j][columns];
            }
            for (int i = 0; i < columns; i++) {
                for (int j = 0; j < columns; j++) {
                    root[i][j] += length * vectors.getEntry(i, m) * vectors.getEntry(j, m);
                }
                beta[i] += length * length < INDEPENDENT ? 0 : vectors.getEntry(i, m) * along / length;
            }
        }
        double[] weights = new double[columns];
        for (int i = 0; i < columns; i++) {
            for (int j = 0; j < columns; j++) {
                weights[i] += root[i][j] * root[i][j] * beta[j] * beta[j];
            }
        }
        return weights;
    }

    /** The smallest eigenvalue of a symmetric matrix. */
    public static double smallestEigenvalue(double[][] matrix) {
        double[] values = new EigenDecompositionSymmetric(new Array2DRowRealMatrix(matrix, false)).getEigenvalues();
        double smallest = values[0];
        for (double value : values) {
            smallest = Math.min(smallest, value);
        }
        return smallest;
    }
}
