package dev.earshot.score.sample;

import java.util.Arrays;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.SingularValueDecomposition;

/** What categories leave unexplained of a variable, by least squares in which every answer counts alike. */
final class Residuals {

    private Residuals() {}

    /** @param categories by variable, the category of each answer */
    static double[] of(double[] y, int[][] categories) {
        int[] start = new int[categories.length + 1];
        for (int variable = 0; variable < categories.length; variable++) {
            start[variable + 1] =
                    start[variable] + Arrays.stream(categories[variable]).max().orElse(-1) + 1;
        }
        int width = start[categories.length];
        double[][] products = new double[width][width];
        double[] right = new double[width];
        for (int i = 0; i < y.length; i++) {
            for (int a = 0; a < categories.length; a++) {
                int row = start[a] + categories[a][i];
                right[row] += y[i];
                for (int b = 0; b < categories.length; b++) {
                    products[row][start[b] + categories[b][i]]++;
                }
            }
        }
        if (width == 0 || y.length == 0) {
            return y.clone();
        }
        double[] coefficients = new SingularValueDecomposition(new Array2DRowRealMatrix(products, false))
                .getSolver()
                .solve(new ArrayRealVector(right, false))
                .toArray();
        double[] residuals = y.clone();
        for (int i = 0; i < y.length; i++) {
            for (int a = 0; a < categories.length; a++) {
                residuals[i] -= coefficients[start[a] + categories[a][i]];
            }
        }
        return residuals;
    }
}
