package dev.earshot.score.driver;

import dev.earshot.score.regression.Symmetric;
import java.util.Arrays;
import java.util.Optional;

/**
 * How the attributes and, last, the outcome go together.
 *
 * @param n rows; of pairwise sums those of the pair with the fewest
 * @param matrix correlations, both triangles; 0 beside a variable that never varies
 * @param mean of each variable
 * @param deviation of each, with divisor n
 * @param shrunk whether the pairs contradicted each other and were drawn towards 0
 */
public record Correlations(long n, double[][] matrix, double[] mean, double[] deviation, boolean shrunk) {

    public int attributes() {
        return matrix.length - 1;
    }

    /** Whether every variable varies. */
    public boolean vary() {
        return Arrays.stream(deviation).allMatch(d -> d > 0);
    }

    double[][] between() {
        return Arrays.stream(matrix, 0, attributes())
                .map(row -> Arrays.copyOf(row, attributes()))
                .toArray(double[][]::new);
    }

    double[] withOutcome() {
        return Arrays.copyOf(matrix[attributes()], attributes());
    }

    /** Standardised coefficients of all attributes at once; empty when one follows from the others. */
    public Optional<double[]> betas() {
        return Symmetric.solve(between(), withOutcome());
    }

    /** Units of the outcome for one rating point of each attribute, all others held; 0 where a rating never varies. */
    public Optional<double[]> slopes() {
        return betas().map(betas -> {
            for (int j = 0; j < betas.length; j++) {
                betas[j] = deviation[j] > 0 ? betas[j] * deviation[attributes()] / deviation[j] : 0;
            }
            return betas;
        });
    }

    /** How much the company of the others widens the variance of each coefficient; above 5 is a warning. */
    public Optional<double[]> vif() {
        return Symmetric.inverse(between()).map(inverse -> {
            double[] vif = new double[attributes()];
            Arrays.setAll(vif, j -> inverse[j][j]);
            return vif;
        });
    }
}
