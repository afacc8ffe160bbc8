package dev.earshot.score.control;

import java.util.Arrays;
import java.util.Optional;

/**
 * Two running sums of what each value lies above, and below, the centre beyond a slack k. Where a sum passes h a shift has
 * set in, and the counter beside it says since when. Papers 4 and 5.
 *
 * @param plus upper sum after each period, in standard deviations, 0 or more
 * @param minus lower sum, likewise
 * @param nPlus periods in a row that the upper sum is above 0
 * @param nMinus the same of the lower sum
 * @param out positions at which a sum is above h
 */
public record Cusum(double[] plus, double[] minus, int[] nPlus, int[] nMinus, int[] out) {

    private static final double SLACK = .5;

    /**
     * Over the whole series, from centre and noise of the baseline, restarted after each signal; empty below two values
     * there or where none moved.
     */
    public static Optional<Cusum> of(double[] series, Baseline baseline, Sensitivity sensitivity) {
        double[] ordinary = baseline.of(series);
        if (ordinary.length < 2 || MovingRange.sigma(ordinary) == 0) {
            return Optional.empty();
        }
        double center = Arrays.stream(ordinary).average().orElseThrow();
        return Optional.of(of(series, center, MovingRange.sigma(ordinary), SLACK, sensitivity.cusum(), true));
    }

    /**
     * @param sigma standard deviation of one value, above 0
     * @param k slack in standard deviations: half the shift that is to be found fast
     * @param h limit of the sums in standard deviations
     * @param restart both sums from 0 after a signal; else they run on, and so do the signals
     */
    public static Cusum of(double[] series, double center, double sigma, double k, double h, boolean restart) {
        if (!(sigma > 0)) {
            throw new IllegalArgumentException("a sum of deviations needs noise to measure them in, not σ " + sigma);
        }
        int n = series.length;
        double[] plus = new double[n];
        double[] minus = new double[n];
        int[] nPlus = new int[n];
        int[] nMinus = new int[n];
        for (int i = 0; i < n; i++) {
            double z = (series[i] - center) / sigma;
            boolean fresh = i == 0 || restart && (plus[i - 1] > h || minus[i - 1] > h);
            plus[i] = Math.max(0, (fresh ? 0 : plus[i - 1]) + z - k);
            minus[i] = Math.max(0, (fresh ? 0 : minus[i - 1]) - z - k);
            nPlus[i] = plus[i] > 0 ? (fresh ? 0 : nPlus[i - 1]) + 1 : 0;
            nMinus[i] = minus[i] > 0 ? (fresh ? 0 : nMinus[i - 1]) + 1 : 0;
        }
        return new Cusum(plus, minus, nPlus, nMinus, Outside.where(n, i -> plus[i] > h || minus[i] > h));
    }

    /**
     * The first period of the shift that a signal tells of, by the counter of the larger sum.
     *
     * @param signal one of {@code out}
     */
    public int since(int signal) {
        return signal - (plus[signal] >= minus[signal] ? nPlus[signal] : nMinus[signal]) + 1;
    }
}
