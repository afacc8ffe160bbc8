package dev.earshot.score.regression;

/**
 * Columns brought to mean 0 and deviation 1, with a column of ones before them, so that a fit does not lose digits to the
 * place of the scale.
 *
 * @param columns as given, one array each
 * @param mean of each
 * @param deviation of each, with divisor n; 0 where a column never varies
 */
record Design(double[][] columns, double[] mean, double[] deviation) {

    static Design of(double[][] columns, int rows) {
        double[] mean = new double[columns.length];
        double[] deviation = new double[columns.length];
        for (int j = 0; j < columns.length; j++) {
            if (columns[j].length != rows) {
                throw new IllegalArgumentException("column " + j + " has " + columns[j].length + " rows, not " + rows);
            }
            for (double value : columns[j]) {
                mean[j] += value / rows;
            }
            double squares = 0;
            for (double value : columns[j]) {
                squares += (value - mean[j]) * (value - mean[j]);
            }
            deviation[j] = Math.sqrt(squares / rows);
        }
        return new Design(columns, mean, deviation);
    }

    int width() {
        return columns.length + 1;
    }

    boolean varies() {
        for (int j = 0; j < deviation.length; j++) {
            if (!(deviation[j] > 1e-12 * Math.abs(mean[j])) || deviation[j] == 0) {
                return false;
            }
        }
        return true;
    }

    /** One row, into {@code row}: 1, then every column as deviations from its mean. */
    void read(int index, double[] row) {
        row[0] = 1;
        for (int j = 0; j < columns.length; j++) {
            row[j + 1] = (columns[j][index] - mean[j]) / deviation[j];
        }
    }

    /** Coefficients on the columns as given, from those on this design. */
    double[] asGiven(double[] fitted) {
        double[] coefficients = fitted.clone();
        for (int j = 0; j < columns.length; j++) {
            coefficients[j + 1] = fitted[j + 1] / deviation[j];
            coefficients[0] -= coefficients[j + 1] * mean[j];
        }
        return coefficients;
    }

    /** The covariance of those coefficients. */
    double[][] asGiven(double[][] covariance) {
        double[][] change = new double[width()][width()];
        change[0][0] = 1;
        for (int j = 0; j < columns.length; j++) {
            change[j + 1][j + 1] = 1 / deviation[j];
            change[0][j + 1] = -mean[j] / deviation[j];
        }
        double[][] given = new double[width()][width()];
        for (int i = 0; i < width(); i++) {
            for (int j = 0; j < width(); j++) {
                for (int a = 0; a < width(); a++) {
                    for (int b = 0; b < width(); b++) {
                        given[i][j] += change[i][a] * covariance[a][b] * change[j][b];
                    }
                }
            }
        }
        return given;
    }
}
