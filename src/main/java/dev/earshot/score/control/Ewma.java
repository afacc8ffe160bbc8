package dev.earshot.score.control;

import java.util.Arrays;
import java.util.Optional;

/**
 * A running mean that forgets: z = λ·x + (1 − λ)·z before. A small shift that lasts adds up in it while single odd weeks
 * fade, so of the charts here it finds most for its false alarms. Its limits open with time. Paper 3.
 *
 * @param z running mean after each period, in the unit of the series
 * @param lower lower limit at each
 * @param upper upper limit at each
 * @param out positions at which the running mean is beyond a limit
 */
public record Ewma(double[] z, double[] lower, double[] upper, int[] out) {

    /** Weight of the newest value: a memory of about nine weeks. */
    private static final double LAMBDA = .2;

    /** Over the whole series, from centre and noise of the baseline; empty below two values there or where none moved. */
    public static Optional<Ewma> of(double[] series, Baseline baseline, Sensitivity sensitivity) {
        double[] ordinary = baseline.of(series);
        if (ordinary.length < 2 || MovingRange.sigma(ordinary) == 0) {
            return Optional.empty();
        }
        double center = Arrays.stream(ordinary).average().orElseThrow();
        return Optional.of(of(series, center, MovingRange.sigma(ordinary), LAMBDA, sensitivity.ewma()));
    }

    /**
     * @param center what z starts from
     * @param sigma standard deviation of one value, above 0
     * @param lambda weight of the newest value, above 0 to 1
     * @param l limits in standard deviations of z
     */
    public static Ewma of(double[] series, double center, double sigma, double lambda, double l) {
        if (!(sigma > 0) || !(lambda > 0 && lambda <= 1) || !(l > 0)) {
            throw new IllegalArgumentException(
                    "a running mean needs noise and weight, not σ " + sigma + ", λ " + lambda + ", L " + l);
        }
        double[] z = new double[series.length];
        double[] lower = new double[series.length];
        double[] upper = new double[series.length];
        double mean = center;
        for (int i = 0; i < series.length; i++) {
            mean = lambda * series[i] + (1 - lambda) * mean;
            double reach = l * sigma * Math.sqrt(lambda / (2 - lambda) * (1 - Math.pow(1 - lambda, 2.0 * (i + 1))));
            z[i] = mean;
            lower[i] = center - reach;
            upper[i] = center + reach;
        }
        return new Ewma(z, lower, upper, Outside.of(z, lower, upper));
    }
}
