package dev.earshot.score.shift;

import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * The one cut that leaves least unexplained, and sup F, how much it explains. F is maximised over all cuts, so its limits
 * are not those of an F table but higher: near 9 at 5 % where 15 % at either end are left alone. Paper 6.
 *
 * @param at position of the first value of the second segment
 * @param rss0 sum of squares around one mean, in squared units of the series
 * @param rss1 sum of squares around the two means, above 0
 * @param supF (rss0 − rss1) / (rss1 / (n − 2))
 */
public record LeastSquaresBreak(int at, double rss0, double rss1, double supF) {

    private static final int SHUFFLES = 999;

    /** Empty below three values, or where one cut leaves no noise to measure it by. */
    public static Optional<LeastSquaresBreak> of(double[] series) {
        int n = series.length;
        if (n < 3) {
            return Optional.empty();
        }
        double center = Arrays.stream(series).average().orElseThrow();
        double rss0 =
                Arrays.stream(series).map(y -> (y - center) * (y - center)).sum();
        double sum = 0;
        double gain = -1;
        int at = 0;
        for (int i = 1; i < n; i++) {
            sum += series[i - 1] - center;
            double won = sum * sum / i + sum * sum / (n - i);
            if (won > gain) {
                gain = won;
                at = i;
            }
        }
        double rss1 = squares(series, 0, at) + squares(series, at, n);
        double dust = 1e-24 * Arrays.stream(series).map(y -> y * y).sum();
        return rss1 <= dust
                ? Optional.empty()
                : Optional.of(new LeastSquaresBreak(at, rss0, rss1, (rss0 - rss1) / (rss1 / (n - 2))));
    }

    /**
     * How often the same values in random order offer a break as good, 1/1,000 to 1, by 999 shuffles. Assumes that values
     * next to each other have nothing to do with each other but the break.
     *
     * @param seed of the shuffles: the same seed gives the same again
     */
    public double pValue(double[] series, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] shuffled = series.clone();
        int asGood = 1;
        for (int round = 0; round < SHUFFLES; round++) {
            for (int i = shuffled.length - 1; i > 0; i--) {
                int other = random.nextInt(i + 1);
                double value = shuffled[i];
                shuffled[i] = shuffled[other];
                shuffled[other] = value;
            }
            asGood += of(shuffled).map(found -> found.supF >= supF).orElse(true) ? 1 : 0;
        }
        return asGood / (SHUFFLES + 1.0);
    }

    private static double squares(double[] series, int start, int end) {
        double mean = Arrays.stream(series, start, end).average().orElseThrow();
        return Arrays.stream(series, start, end)
                .map(y -> (y - mean) * (y - mean))
                .sum();
    }
}
