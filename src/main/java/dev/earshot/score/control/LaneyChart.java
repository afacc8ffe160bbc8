package dev.earshot.score.control;

import dev.earshot.score.Histogram;
import dev.earshot.score.Metric;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A figure whose number of answers varies, against limits that hold both the noise of sampling and whatever else moves it
 * from week to week: centre ± 3 σᵢ σz, where σᵢ is sampling alone and σz the mean moving range of the figures measured in
 * it. Laney's p′ for shares, and the same for NPS and means. σz below 1 is used as it is. Paper 2.
 *
 * @param center figure over all answers
 * @param sigmaZ how many times sampling the figures really move, above 0: 1 where sampling is all
 * @param at positions of the periods that had answers; the four arrays below go with it
 * @param value figure in each
 * @param z figure in standard deviations of sampling from the centre
 * @param lower lower limit in each, not below the lowest figure there can be
 * @param upper upper limit in each
 * @param out positions in the series beyond a limit
 */
public record LaneyChart(
        double center, double sigmaZ, int[] at, double[] value, double[] z, double[] lower, double[] upper, int[] out) {

    /** Of a share, 0 to 1. Empty below two periods with answers, or where the limits would fall together. */
    public static Optional<LaneyChart> of(long[] hits, long[] answers) {
        return of(Rates.of(hits, answers), Sensitivity.USUAL);
    }

    /** Of any figure, in its own unit: for NPS the points, −100 to 100. */
    public static Optional<LaneyChart> of(Metric metric, List<Histogram> periods, Sensitivity sensitivity) {
        return of(Rates.of(metric, periods), sensitivity);
    }

    private static Optional<LaneyChart> of(Rates rates, Sensitivity sensitivity) {
        if (rates.at().length < 2 || rates.variance() == 0) {
            return Optional.empty();
        }
        double center = rates.center();
        double[] z = IntStream.range(0, rates.at().length)
                .mapToDouble(i -> (rates.value()[i] - center) / rates.sigma(i))
                .toArray();
        double sigmaZ = MovingRange.sigma(z);
        if (sigmaZ == 0) {
            return Optional.empty();
        }
        double[] lower = rates.lower(sensitivity.sigmas() * sigmaZ);
        double[] upper = rates.upper(sensitivity.sigmas() * sigmaZ);
        return Optional.of(new LaneyChart(
                center, sigmaZ, rates.at(), rates.value(), z, lower, upper, rates.outside(lower, upper)));
    }
}
