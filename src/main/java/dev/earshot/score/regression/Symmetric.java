package dev.earshot.score.regression;

import java.util.Optional;

/** Symmetric matrices that are positive definite, by Cholesky's root: small, dense, both triangles filled. */
public final class Symmetric {

    /** The least that may remain of a diagonal element once the columns before it are taken out, as a share of it. */
    private static final double INDEPENDENT = 1e-12;

    private Symmetric() {}

    /** The lower root L with LLᵀ = {@code matrix}; empty when some column follows from those before it. */
    public static Optional<double[][]> root(double[][] matrix) {
        int size = matrix.length;
        double[][] root = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j <= i; j++) {
                double left = matrix[i][j];
                for (int m = 0; m < j; m++) {
                    left -= root[i][m] * root[j][m];
                }
                if (i != j) {
                    root[i][j] = left / root[j][j];
                } else if (left > INDEPENDENT * matrix[i][i]) {
                    root[i][i] = Math.sqrt(left);
                } else {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(root);
    }

    /** x with {@code matrix}·x = {@code right}; empty when there is not exactly one. */
    public static Optional<double[]> solve(double[][] matrix, double[] right) {
        return root(matrix).map(root -> back(root, right));
    }

    public static Optional<double[][]> inverse(double[][] matrix) {
        return root(matrix).map(root -> {
            double[][] inverse = new double[root.length][];
            for (int i = 0; i < root.length; i++) {
                double[] unit = new double[root.length];
                unit[i] = 1;
                inverse[i] = back(root, unit);
            }
            return inverse;
        });
    }

    private static double[] back(double[][] root, double[] right) {
        int size = root.length;
        double[] x = right.clone();
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < i; j++) {
                x[i] -= root[i][j] * x[j];
            }
            x[i] /= root[i][i];
        }
        for (int i = size - 1; i >= 0; i--) {
            for (int j = i + 1; j < size; j++) {
                x[i] -= root[j][i] * x[j];
            }
            x[i] /= root[i][i];
        }
        return x;
    }

    /** The quadratic form xᵀ·{@code matrix}·x. */
    static double form(double[][] matrix, double[] x) {
        double form = 0;
        for (int i = 0; i < x.length; i++) {
            double row = 0;
            for (int j = 0; j < x.length; j++) {
                row += matrix[i][j] * x[j];
            }
            form += x[i] * row;
        }
        return form;
    }

    /** The sandwich {@code bread}·{@code filling}·{@code bread}. */
    static double[][] between(double[][] bread, double[][] filling) {
        return times(times(bread, filling), bread);
    }

    private static double[][] times(double[][] a, double[][] b) {
        double[][] product = new double[a.length][b[0].length];
        for (int i = 0; i < a.length; i++) {
            for (int m = 0; m < b.length; m++) {
                for (int j = 0; j < b[0].length; j++) {
                    product[i][j] += a[i][m] * b[m][j];
                }
            }
        }
        return product;
    }

    /** Adds weight·xxᵀ. */
    static void addSquare(double[][] matrix, double[] x, double weight) {
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < x.length; j++) {
                matrix[i][j] += weight * x[i] * x[j];
            }
        }
    }

    static double[] rootsOfDiagonal(double[][] matrix, double factor) {
        double[] roots = new double[matrix.length];
        for (int i = 0; i < roots.length; i++) {
            roots[i] = Math.sqrt(Math.max(0, matrix[i][i]) * factor);
        }
        return roots;
    }
}
