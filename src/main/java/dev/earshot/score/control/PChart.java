package dev.earshot.score.control;

import java.util.Optional;

/**
 * A share by period against limits of sampling alone. Right only where nothing but sampling moves it: with many answers a
 * period it cries wolf, which is what {@link LaneyChart} mends. Paper 1.
 *
 * @param center share over all periods, 0 to 1
 * @param at positions of the periods that had answers; the three arrays below go with it
 * @param share share in each
 * @param lower lower limit in each, not below 0
 * @param upper upper limit in each, not above 1
 * @param out positions in the series beyond a limit
 */
public record PChart(double center, int[] at, double[] share, double[] lower, double[] upper, int[] out) {

    private static final double SIGMAS = 3;

    /**
     * @param hits answers that count, by period
     * @param answers of which; a period without any is left out
     * @return empty where nobody answered, or all or none count: such a share has no noise to draw limits from
     */
    public static Optional<PChart> of(long[] hits, long[] answers) {
        Rates rates = Rates.of(hits, answers);
        if (rates.variance() == 0) {
            return Optional.empty();
        }
        double[] lower = rates.lower(SIGMAS);
        double[] upper = rates.upper(SIGMAS);
        return Optional.of(
                new PChart(rates.center(), rates.at(), rates.value(), lower, upper, rates.outside(lower, upper)));
    }
}
