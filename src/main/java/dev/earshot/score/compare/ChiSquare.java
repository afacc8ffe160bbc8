package dev.earshot.score.compare;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * Pearson's χ², without correction: whether distributions differ in shape, also where their scores do not. Paper 3.
 *
 * @param df degrees of freedom, 1 or more
 * @param p how often chance alone would part them as far, 0 to 1
 * @param effect how far apart they are whatever n: Cohen's w against a frame, Cramér's V in a table. .1 is small, .3 medium
 */
public record ChiSquare(double statistic, int df, double p, double effect) {

    /**
     * Of groups by answers; rows and columns nobody is in are left out. Empty where fewer than two of either remain.
     *
     * @param table rows of equal length, none negative
     */
    public static Optional<ChiSquare> ofTable(long[][] table) {
        int width = Arrays.stream(table).mapToInt(row -> row.length).max().orElse(0);
        double[] columns = IntStream.range(0, width)
                .mapToDouble(c -> Arrays.stream(table).mapToLong(row -> row[c]).sum())
                .toArray();
        double[] rows = Arrays.stream(table)
                .mapToDouble(row -> LongStream.of(row).sum())
                .toArray();
        double n = DoubleStream.of(rows).sum();
        double statistic = 0;
        for (int r = 0; r < rows.length; r++) {
            for (int c = 0; c < width; c++) {
                double expected = rows[r] / n * columns[c];
                statistic += expected > 0 ? Math.pow(table[r][c] - expected, 2) / expected : 0;
            }
        }
        int height = used(rows);
        int length = used(columns);
        return of(statistic, (height - 1) * (length - 1), n * (Math.min(height, length) - 1));
    }

    /**
     * Of those seen against where they came from. Empty where nobody was seen or the frame has fewer than two cells.
     *
     * @param frame shares or counts, in the order of {@code seen}; a cell that is empty in the frame must be empty in both
     */
    public static Optional<ChiSquare> ofFrame(long[] seen, double[] frame) {
        double n = LongStream.of(seen).sum();
        double all = DoubleStream.of(frame).sum();
        double statistic = 0;
        for (int i = 0; i < frame.length; i++) {
            if (frame[i] <= 0 && seen[i] > 0) {
                throw new IllegalArgumentException(seen[i] + " seen in cell " + i + ", where the frame has nobody");
            }
            double expected = n * frame[i] / all;
            statistic += expected > 0 ? Math.pow(seen[i] - expected, 2) / expected : 0;
        }
        return of(statistic, used(frame) - 1, n);
    }

    private static Optional<ChiSquare> of(double statistic, int df, double most) {
        return df < 1 || most <= 0
                ? Optional.empty()
                : Optional.of(new ChiSquare(
                        statistic,
                        df,
                        ChiSquaredDistribution.of(df).survivalProbability(statistic),
                        Math.sqrt(statistic / most)));
    }

    private static int used(double[] sums) {
        return (int) DoubleStream.of(sums).filter(sum -> sum > 0).count();
    }
}
