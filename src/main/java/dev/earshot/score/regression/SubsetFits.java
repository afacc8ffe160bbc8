package dev.earshot.score.regression;

import java.util.Arrays;

/**
 * R² of every subset of the columns, by sweeping one column after the other out of the correlation matrix: each subset
 * costs the sweep of its last column only. Not for several threads at once. Paper 3.
 */
public final class SubsetFits {

    /** Columns for which all 2^k subsets are looked at. */
    public static final int MOST = 12;

    private static final double INDEPENDENT = 1e-12;

    private final int columns;
    private final double[][] rooms;
    private final double[] joined;
    private final double[] apart;
    private final double[] gains;
    private double all;

    /** Room for {@code columns} columns, used again for each matrix. */
    public SubsetFits(int columns) {
        if (columns > MOST) {
            throw new IllegalArgumentException("all subsets of at most " + MOST + " columns, not " + columns);
        }
        this.columns = columns;
        this.rooms = new double[columns + 1][(columns + 1) * (columns + 1)];
        this.gains = new double[columns];
        this.joined = new double[columns + 1];
        this.apart = new double[columns + 1];
        for (int size = 0; size < columns; size++) {
            apart[size] = 1.0 / columns / choose(columns - 1, size);
            joined[size + 1] = apart[size];
        }
    }

    /**
     * What each column adds to R², averaged over all orders in which columns can enter (LMG, Shapley).
     *
     * <p>A subset of s columns counts with weight w(s−1) for each column in it and with −w(s) for each that is not, so one
     * walk over the subsets adds up both: over the subsets that hold a column, and over all.
     *
     * @param correlations of the columns and, last, of the outcome
     * @return one share a column; they add up to the R² of all
     */
    public double[] averageGains(double[][] correlations) {
        for (int i = 0; i <= columns; i++) {
            System.arraycopy(correlations[i], 0, rooms[0], i * (columns + 1), columns + 1);
        }
        Arrays.fill(gains, 0);
        all = 0;
        if (columns > 0) {
            descend(0, rooms[0], 0);
        }
        double[] average = new double[columns];
        Arrays.setAll(average, j -> gains[j] - all);
        return average;
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

    /**
     * {@code matrix} holds what is left of columns {@code next} and up once the subset is taken out: upper triangle only.
     *
     * @return the sum over the subsets below of R² times both weights
     */
    private double descend(int next, double[] matrix, int size) {
        int width = columns + 1;
        int row = next * width;
        double pivot = matrix[row + next];
        double out;
        double in;
        if (next == columns - 1) {
            double left = matrix[width * width - 1];
            double cross = matrix[row + columns];
            out = leaf(1 - left, size);
            in = leaf(pivot < INDEPENDENT ? 1 - left : 1 - left + cross * cross / pivot, size + 1);
        } else {
            out = descend(next + 1, matrix, size);
            in = descend(next + 1, pivot < INDEPENDENT ? matrix : without(next, matrix), size + 1);
        }
        gains[next] += in;
        return out + in;
    }

    private double leaf(double r2, int size) {
        all += r2 * apart[size];
        return r2 * (joined[size] + apart[size]);
    }

    private double[] without(int next, double[] matrix) {
        int width = columns + 1;
        int row = next * width;
        double[] without = rooms[next + 1];
        double inverse = 1 / matrix[row + next];
        for (int i = next + 1; i < width; i++) {
            double share = matrix[row + i] * inverse;
            for (int j = i; j < width; j++) {
                without[i * width + j] = matrix[i * width + j] - share * matrix[row + j];
            }
        }
        return without;
    }

    private static double choose(int n, int k) {
        double ways = 1;
        for (int i = 1; i <= k; i++) {
            ways = ways * (n - k + i) / i;
        }
        return ways;
    }
}
