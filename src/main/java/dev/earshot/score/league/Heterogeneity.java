package dev.earshot.score.league;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * How much segments truly differ, beyond what sampling makes of them.
 *
 * @param tau2 variance of the true figures, 0 or more, in squared units; 0 says there is no evidence that they differ
 * @param mu mean of the true figures
 * @param se standard error of {@code mu}
 * @param q Cochran's Q: the squared deviations in units of sampling; about one fewer than segments where none differ
 */
public record Heterogeneity(double tau2, double mu, double se, double q) {

    private static final int MOST_STEPS = 500;
    private static final double STILL = 1e-14;

    /**
     * The τ² at which Q is what it should be. Paper 2; the one league tables use.
     *
     * @param y figure of each segment
     * @param v sampling variance of each, above 0
     * @return empty below two segments
     */
    public static Optional<Heterogeneity> paulMandel(double[] y, double[] v) {
        return of(y, v, () -> {
            double tau2 = 0;
            for (int step = 0; step < MOST_STEPS; step++) {
                Weights weights = Weights.of(y, v, tau2);
                double change = (weights.q() - (y.length - 1)) / weights.squares();
                if (weights.squares() == 0 || change <= STILL * tau2) {
                    return tau2;
                }
                tau2 += change;
            }
            return tau2;
        });
    }

    /** In closed form. Paper 3. */
    public static Optional<Heterogeneity> derSimonianLaird(double[] y, double[] v) {
        return of(y, v, () -> moments(y, v));
    }

    /** Restricted maximum likelihood, by scoring from {@link #derSimonianLaird}. Paper 4. */
    public static Optional<Heterogeneity> reml(double[] y, double[] v) {
        return of(y, v, () -> {
            double tau2 = moments(y, v);
            for (int step = 0; step < MOST_STEPS; step++) {
                Weights weights = Weights.of(y, v, tau2);
                double next = Math.max(0, tau2 + (weights.squares() - weights.trace()) / weights.traceOfSquare());
                if (Math.abs(next - tau2) <= STILL * next) {
                    return next;
                }
                tau2 = next;
            }
            return tau2;
        });
    }

    private static double moments(double[] y, double[] v) {
        Weights weights = Weights.of(y, v, 0);
        return Math.max(0, (weights.q() - (y.length - 1)) / weights.trace());
    }

    private interface Estimator {
        double tau2();
    }

    private static Optional<Heterogeneity> of(double[] y, double[] v, Estimator estimator) {
        if (y.length != v.length || Arrays.stream(v).anyMatch(variance -> !(variance > 0))) {
            throw new IllegalArgumentException("every figure needs a variance above 0");
        }
        if (y.length < 2) {
            return Optional.empty();
        }
        double tau2 = estimator.tau2();
        Weights weights = Weights.of(y, v, tau2);
        return Optional.of(new Heterogeneity(
                tau2,
                weights.mu(),
                1 / Math.sqrt(weights.sum()),
                Weights.of(y, v, 0).q()));
    }

    /** Sums over 1 / (v + τ²): of the weights, their squares and cubes, and of what they make of y. */
    private record Weights(double sum, double second, double third, double mu, double q, double squares) {

        static Weights of(double[] y, double[] v, double tau2) {
            double[] w = Arrays.stream(v).map(variance -> 1 / (variance + tau2)).toArray();
            double sum = Arrays.stream(w).sum();
            double mu = sum(w.length, i -> w[i] * y[i]) / sum;
            return new Weights(
                    sum,
                    sum(w.length, i -> w[i] * w[i]),
                    sum(w.length, i -> w[i] * w[i] * w[i]),
                    mu,
                    sum(w.length, i -> w[i] * (y[i] - mu) * (y[i] - mu)),
                    sum(w.length, i -> w[i] * w[i] * (y[i] - mu) * (y[i] - mu)));
        }

        private static double sum(int n, IntToDoubleFunction term) {
            return IntStream.range(0, n).mapToDouble(term).sum();
        }

        /** Of the projection that takes out the mean. */
        double trace() {
            return sum - second / sum;
        }

        double traceOfSquare() {
            return second - 2 * third / sum + second * second / (sum * sum);
        }
    }
}
