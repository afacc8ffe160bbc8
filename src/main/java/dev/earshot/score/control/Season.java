package dev.earshot.score.control;

import dev.earshot.score.statistics.Median;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What the time of year alone does to a weekly series: the median, over the years, of how far the same week lay from the
 * mean of its year.
 *
 * @param effect by week of the year beginning with the first of the series, in its unit; they add up to 0
 */
public record Season(double[] effect) {

    /** Weeks in a year. */
    public static final int YEAR = 52;

    /** Empty below two full years: then December cannot be told from a change, and a chart says so. */
    public static Optional<Season> of(double[] weeks) {
        int years = weeks.length / YEAR;
        if (years < 2) {
            return Optional.empty();
        }
        double[] means = IntStream.range(0, years)
                .mapToDouble(year -> Arrays.stream(weeks, year * YEAR, (year + 1) * YEAR)
                        .average()
                        .orElseThrow())
                .toArray();
        double[] medians = IntStream.range(0, YEAR)
                .mapToDouble(week -> Median.of(IntStream.range(0, years)
                        .mapToDouble(year -> weeks[year * YEAR + week] - means[year])
                        .toArray()))
                .toArray();
        double rest = Arrays.stream(medians).average().orElseThrow();
        return Optional.of(
                new Season(Arrays.stream(medians).map(median -> median - rest).toArray()));
    }

    /** The same series as if every week were an ordinary one. */
    public double[] without(double[] weeks) {
        return IntStream.range(0, weeks.length)
                .mapToDouble(i -> weeks[i] - effect[i % YEAR])
                .toArray();
    }
}
