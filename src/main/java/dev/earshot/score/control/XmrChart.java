package dev.earshot.score.control;

import java.util.Arrays;
import java.util.Optional;

/**
 * Single values against limits from their moving range: centre ± 2.66 · mean range. Two rules and no third, for each more
 * multiplies the false alarms. Paper 1.
 *
 * @param center mean of the baseline, in the unit of the series, as are all below
 * @param meanRange mean of the moving ranges in the baseline, above 0
 * @param medianRange median of them: much smaller where single outliers made the mean
 * @param sigma standard deviation of one value: mean range / 1.128
 * @param lower lower natural limit, not cut at the end of the scale
 * @param upper upper one
 * @param rangeUpper upper limit of the moving range: 3.268 · mean range
 * @param out positions of values beyond a limit
 * @param runs positions at which {@value #RUN} values or more in a row stood on one side of the centre
 */
public record XmrChart(
        double center,
        double meanRange,
        double medianRange,
        double sigma,
        double lower,
        double upper,
        double rangeUpper,
        int[] out,
        int[] runs) {

    static final int RUN = 8;

    private static final double PER_RANGE = 2.66;
    private static final double RANGE_UPPER = 3.268;

    /** Over the whole series; empty below two values, or where none ever moved. */
    public static Optional<XmrChart> of(double[] series) {
        return series.length < 2 ? Optional.empty() : of(series, Baseline.first(series.length), Sensitivity.USUAL);
    }

    /** With limits from {@code baseline}, and every value of the series held against them. */
    public static Optional<XmrChart> of(double[] series, Baseline baseline, Sensitivity sensitivity) {
        double[] ordinary = baseline.of(series);
        if (ordinary.length < 2 || MovingRange.mean(ordinary) == 0) {
            return Optional.empty();
        }
        double center = Arrays.stream(ordinary).average().orElseThrow();
        double range = MovingRange.mean(ordinary);
        double reach = PER_RANGE * range * sensitivity.sigmas() / Sensitivity.USUAL.sigmas();
        double lower = center - reach;
        double upper = center + reach;
        return Optional.of(new XmrChart(
                center,
                range,
                MovingRange.median(ordinary),
                MovingRange.sigma(ordinary),
                lower,
                upper,
                RANGE_UPPER * range,
                Outside.where(series.length, i -> series[i] < lower || series[i] > upper),
                runs(series, center)));
    }

    /** A value on the centre ends a run. */
    private static int[] runs(double[] series, double center) {
        int[] length = new int[series.length];
        for (int i = 0; i < series.length; i++) {
            double side = Math.signum(series[i] - center);
            boolean goesOn = i > 0 && side == Math.signum(series[i - 1] - center);
            length[i] = side == 0 ? 0 : goesOn ? length[i - 1] + 1 : 1;
        }
        return Outside.where(series.length, i -> length[i] >= RUN);
    }
}
