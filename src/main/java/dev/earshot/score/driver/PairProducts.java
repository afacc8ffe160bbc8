package dev.earshot.score.driver;

import dev.earshot.score.regression.RelativeWeights;
import dev.earshot.score.regression.Symmetric;

/**
 * Sums of pairs of variables, each pair over the rows that have both: for questions that draw the attributes they ask, where
 * no row has them all. Who was asked what is chance, so each pair speaks for everybody; each has a number of rows of its own.
 *
 * @param variables attributes and, last, the outcome
 * @param cells of pair i ≥ j at 6·(i·(i+1)/2+j): rows, Σi, Σj, Σi², Σj², Σij
 */
public record PairProducts(int variables, long[] cells) implements Products {

    private static final int CELLS = 6;
    /** The least share of independence left to a matrix put together from different rows. */
    private static final double LEAST = .01;

    public static PairProducts none(int attributes) {
        int variables = attributes + 1;
        return new PairProducts(variables, new long[CELLS * variables * (variables + 1) / 2]);
    }

    public static PairProducts of(Ratings ratings) {
        PairProducts sums = none(ratings.attributes());
        for (int row = 0; row < ratings.rows(); row++) {
            sums.add(ratings, row);
        }
        return sums;
    }

    void add(Ratings ratings, int row) {
        int cell = 0;
        for (int i = 0; i < variables; i++) {
            long first = value(ratings, i, row);
            for (int j = 0; j <= i; j++, cell += CELLS) {
                long second = value(ratings, j, row);
                if (first != Ratings.ABSENT && second != Ratings.ABSENT) {
                    cells[cell]++;
                    cells[cell + 1] += first;
                    cells[cell + 2] += second;
                    cells[cell + 3] += first * first;
                    cells[cell + 4] += second * second;
                    cells[cell + 5] += first * second;
                }
            }
        }
    }

    private static byte value(Ratings ratings, int variable, int row) {
        return variable == ratings.attributes() ? ratings.outcome()[row] : ratings.columns()[variable][row];
    }

    @Override
    public int attributes() {
        return variables - 1;
    }

    @Override
    public long[] flat() {
        return cells.clone();
    }

    @Override
    public PairProducts withFlat(long[] flat) {
        return new PairProducts(variables, flat);
    }

    /** Rows that have both. */
    public long n(int one, int other) {
        return cells[cell(one, other)];
    }

    /** Rows of the pair that has the fewest. */
    public long fewest() {
        long fewest = Long.MAX_VALUE;
        for (int cell = 0; cell < cells.length; cell += CELLS) {
            fewest = Math.min(fewest, cells[cell]);
        }
        return fewest;
    }

    private static int cell(int one, int other) {
        int i = Math.max(one, other);
        return CELLS * (i * (i + 1) / 2 + Math.min(one, other));
    }

    /** Each correlation from its own rows; drawn towards 0 just enough when together they contradict each other. */
    @Override
    public Correlations correlations() {
        double[][] matrix = new double[variables][variables];
        double[] mean = new double[variables];
        double[] deviation = new double[variables];
        for (int i = 0; i < variables; i++) {
            int own = cell(i, i);
            double rows = cells[own];
            mean[i] = cells[own + 1] / rows;
            deviation[i] = rows == 0 ? 0 : Math.sqrt(Math.max(0, rows * cells[own + 3] - sq(cells[own + 1]))) / rows;
            matrix[i][i] = 1;
            for (int j = 0; j < i; j++) {
                matrix[i][j] = correlation(cell(i, j));
                matrix[j][i] = matrix[i][j];
            }
        }
        boolean shrunk = Symmetric.root(matrix).isEmpty();
        if (shrunk) {
            shrink(matrix);
        }
        return new Correlations(fewest(), matrix, mean, deviation, shrunk);
    }

    private double correlation(int cell) {
        double rows = cells[cell];
        double both = (rows * cells[cell + 3] - sq(cells[cell + 1])) * (rows * cells[cell + 4] - sq(cells[cell + 2]));
        return both > 0 ? (rows * cells[cell + 5] - (double) cells[cell + 1] * cells[cell + 2]) / Math.sqrt(both) : 0;
    }

    private static double sq(double value) {
        return value * value;
    }

    private static void shrink(double[][] matrix) {
        double smallest = RelativeWeights.smallestEigenvalue(matrix);
        double kept = Math.min(1, (1 - LEAST) / (1 - smallest));
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j < matrix.length; j++) {
                matrix[i][j] *= i == j ? 1 : kept;
            }
        }
    }
}
