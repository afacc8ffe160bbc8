package dev.earshot.score.regression;

import java.util.Arrays;
import java.util.Optional;

/**
 * Logistic regression by iteratively reweighted least squares. Paper 5.
 *
 * @param coefficients the constant, then one a column: change of the log odds for one unit of the column
 * @param errors their standard errors
 * @param logLikelihood of the rows, 0 or less
 * @param separated whether the columns part yes from no without fault: then the coefficients would grow for ever and a
 *     ridge holds them, so their errors mean little
 */
public record Logit(double[] coefficients, double[] errors, double logLikelihood, boolean separated) {

    private static final int MOST_STEPS = 100;
    private static final double STILL = 1e-12;
    private static final double GUARD = 1e-6;
    /** Log odds, for one standard deviation of a column, that no sample of this kind can tell from certainty. */
    private static final double BOUNDLESS = 30;

    /** Without a ridge unless the rows are separated. Empty where all rows are alike or a column follows from others. */
    public static Optional<Logit> of(double[][] columns, boolean[] yes) {
        Design design = Design.of(columns, yes.length);
        Optional<Steps> plain = fit(design, yes, 0);
        if (plain.isPresent() && plain.get().settled()) {
            return plain.map(steps -> steps.logit(design, false));
        }
        return fit(design, yes, GUARD).filter(Steps::finished).map(steps -> steps.logit(design, true));
    }

    /**
     * @param ridge the price of the squared coefficient for one standard deviation of a column, in units of log likelihood;
     *     the constant is free
     */
    public static Optional<Logit> ridge(double[][] columns, boolean[] yes, double ridge) {
        Design design = Design.of(columns, yes.length);
        return fit(design, yes, ridge).filter(Steps::finished).map(steps -> steps.logit(design, false));
    }

    /** The chance of yes for a row, 0 to 1. */
    public double chance(double... row) {
        double odds = coefficients[0];
        for (int j = 0; j < row.length; j++) {
            odds += coefficients[j + 1] * row[j];
        }
        return 1 / (1 + Math.exp(-odds));
    }

    private record Steps(double[] fitted, double[][] covariance, double logLikelihood, boolean finished) {

        boolean settled() {
            return finished && Arrays.stream(fitted).noneMatch(c -> Math.abs(c) > BOUNDLESS);
        }

        Logit logit(Design design, boolean separated) {
            double[] errors = Symmetric.rootsOfDiagonal(design.asGiven(covariance), 1);
            return new Logit(design.asGiven(fitted), errors, logLikelihood, separated);
        }
    }

    private static Optional<Steps> fit(Design design, boolean[] yes, double ridge) {
        if (!design.varies() || !bothSeen(yes)) {
            return Optional.empty();
        }
        double[] fitted = new double[design.width()];
        double best = worth(design, yes, fitted, ridge);
        for (int step = 0; step < MOST_STEPS; step++) {
            double[][] weights = new double[fitted.length][fitted.length];
            double[] slope = slope(design, yes, fitted, ridge, weights);
            Optional<double[][]> covariance = Symmetric.inverse(weights);
            if (covariance.isEmpty()) {
                return Optional.empty();
            }
            double[] move = times(covariance.get(), slope);
            double[] next = fitted;
            double length = 2;
            double reached = Double.NEGATIVE_INFINITY;
            while (!(reached >= best - 1e-12 * Math.abs(best)) && length > 1e-6) {
                length /= 2;
                next = plus(fitted, move, length);
                reached = worth(design, yes, next, ridge);
            }
            boolean still = largest(move) < STILL * (1 + largest(fitted));
            if (reached >= best - 1e-12 * Math.abs(best)) {
                fitted = next;
                best = reached;
            }
            if (still || (length < 1e-5 && largest(move) < 1e-8)) {
                return Optional.of(new Steps(fitted, covariance.get(), logLikelihood(design, yes, fitted), true));
            }
            if (ridge == 0 && largest(fitted) > BOUNDLESS) {
                break;
            }
        }
        return Optional.of(new Steps(fitted, new double[fitted.length][fitted.length], best, false));
    }

    /** The gradient, and into {@code weights} the information. */
    private static double[] slope(Design design, boolean[] yes, double[] fitted, double ridge, double[][] weights) {
        double[] slope = new double[fitted.length];
        double[] row = new double[fitted.length];
        for (int i = 0; i < yes.length; i++) {
            design.read(i, row);
            double chance = 1 / (1 + Math.exp(-dot(row, fitted)));
            Symmetric.addSquare(weights, row, chance * (1 - chance));
            for (int j = 0; j < row.length; j++) {
                slope[j] += row[j] * ((yes[i] ? 1 : 0) - chance);
            }
        }
        for (int j = 1; j < slope.length; j++) {
            slope[j] -= 2 * ridge * fitted[j];
            weights[j][j] += 2 * ridge;
        }
        return slope;
    }

    private static double worth(Design design, boolean[] yes, double[] fitted, double ridge) {
        double price = 0;
        for (int j = 1; j < fitted.length; j++) {
            price += ridge * fitted[j] * fitted[j];
        }
        return logLikelihood(design, yes, fitted) - price;
    }

    private static double logLikelihood(Design design, boolean[] yes, double[] fitted) {
        double sum = 0;
        double[] row = new double[fitted.length];
        for (int i = 0; i < yes.length; i++) {
            design.read(i, row);
            double odds = yes[i] ? dot(row, fitted) : -dot(row, fitted);
            sum -= odds > 0 ? Math.log1p(Math.exp(-odds)) : Math.log1p(Math.exp(odds)) - odds;
        }
        return sum;
    }

    private static boolean bothSeen(boolean[] yes) {
        for (boolean value : yes) {
            if (value != yes[0]) {
                return true;
            }
        }
        return false;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private static double[] times(double[][] matrix, double[] x) {
        return Arrays.stream(matrix).mapToDouble(row -> dot(row, x)).toArray();
    }

    private static double[] plus(double[] a, double[] move, double length) {
        double[] sum = a.clone();
        for (int i = 0; i < sum.length; i++) {
            sum[i] += length * move[i];
        }
        return sum;
    }

    private static double largest(double[] x) {
        return Arrays.stream(x).map(Math::abs).max().orElse(0);
    }
}
