package dev.earshot.score.regression;

/**
 * R² of every subset of the columns, by sweeping one column after the other out of the correlation matrix: each subset
 * costs the sweep of its last column only. Paper 3.
 */
public final class SubsetFits {

    /** Columns for which all 2^k subsets are looked at. */
    public static final int MOST = 12;

    private static final double INDEPENDENT = 1e-12;

    private final int columns;
    private final double[][] rooms;
    private final double[] r2;

    /** Room for {@code columns} columns, used again for each matrix. */
    public SubsetFits(int columns) {
        if (columns > MOST) {
            throw new IllegalArgumentException("all subsets of at most " + MOST + " columns, not " + columns);
        }
        this.columns = columns;
        this.rooms = new double[columns + 1][(columns + 1) * (columns + 1)];
        this.r2 = new double[1 << columns];
    }

    /**
     * @param correlations of the columns and, last, of the outcome
     * @return R² by subset, bit j of the index standing for column j; overwritten by the next call
     */
    public double[] all(double[][] correlations) {
        for (int i = 0; i <= columns; i++) {
            System.arraycopy(correlations[i], 0, rooms[0], i * (columns + 1), columns + 1);
        }
        descend(0, rooms[0], 0);
        return r2;
    }

    /**
     * What each column adds to R², averaged over all orders in which columns can enter (LMG, Shapley).
     *
     * @return one share a column; they add up to the R² of all
     */
    public double[] averageGains(double[][] correlations) {
        all(correlations);
        double[] weight = new double[columns];
        for (int size = 0; size < columns; size++) {
            weight[size] = 1.0 / columns / choose(columns - 1, size);
        }
        double[] gains = new double[columns];
        for (int subset = 0; subset < r2.length; subset++) {
            int size = Integer.bitCount(subset);
            for (int j = 0; j < columns; j++) {
                int bit = 1 << j;
                if ((subset & bit) == 0) {
                    gains[j] += weight[size] * (r2[subset | bit] - r2[subset]);
                }
            }
        }
        return gains;
    }

    /** R² of the columns marked: a column that follows from those before adds nothing. */
    public static double r2(double[][] correlations, boolean[] marked) {
        int outcome = correlations.length - 1;
        double[][] left = new double[correlations.length][];
        for (int i = 0; i < left.length; i++) {
            left[i] = correlations[i].clone();
        }
        for (int j = 0; j < outcome; j++) {
            double pivot = left[j][j];
            if (!marked[j] || pivot < INDEPENDENT) {
                continue;
            }
            for (int a = 0; a <= outcome; a++) {
                double share = a == j ? 0 : left[a][j] / pivot;
                for (int b = j + 1; share != 0 && b <= outcome; b++) {
                    left[a][b] -= share * left[j][b];
                }
            }
        }
        return 1 - left[outcome][outcome];
    }

    /** {@code matrix} holds what is left of columns {@code next} and up once the subset is taken out: upper triangle only. */
    private void descend(int next, double[] matrix, int subset) {
        int width = columns + 1;
        if (next == columns) {
            r2[subset] = 1 - matrix[width * width - 1];
            return;
        }
        descend(next + 1, matrix, subset);
        double pivot = matrix[next * width + next];
        if (pivot < INDEPENDENT) {
            descend(next + 1, matrix, subset | 1 << next);
            return;
        }
        double[] without = rooms[next + 1];
        for (int i = next + 1; i < width; i++) {
            double share = matrix[next * width + i] / pivot;
            for (int j = i; j < width; j++) {
                without[i * width + j] = matrix[i * width + j] - share * matrix[next * width + j];
            }
        }
        descend(next + 1, without, subset | 1 << next);
    }

    private static double choose(int n, int k) {
        double ways = 1;
        for (int i = 1; i <= k; i++) {
            ways = ways * (n - k + i) / i;
        }
        return ways;
    }
}
