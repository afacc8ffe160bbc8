package dev.earshot.score.shift;

import java.util.Optional;

/**
 * Where a row of periods falls apart into two levels, by likelihood ratio on a table of periods by cells: three groups,
 * eleven values, or as many as there are. Paper 1.
 *
 * @param from position of the first period of the second level
 * @param gain G²: twice the log-likelihood won by telling the two levels apart; 0 where they have the same shares
 */
public record Split(int from, double gain) {

    /**
     * The split that explains most, in one pass over the periods; the earliest of several as good.
     *
     * @param cells answers by period and cell
     * @param periods fewest on either side, 1 or more
     * @param answers fewest on either side
     */
    public static Optional<Split> best(long[][] cells, int periods, long answers) {
        if (cells.length < 2 * periods) {
            return Optional.empty();
        }
        long[] all = all(cells);
        long total = sum(all);
        long[] first = new long[all.length];
        int best = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int from = 1; from <= cells.length - periods; from++) {
            add(first, cells[from - 1]);
            long seen = sum(first);
            if (from >= periods && seen >= answers && total - seen >= answers) {
                double gain = gain(first, all);
                if (gain > most) {
                    best = from;
                    most = gain;
                }
            }
        }
        return best == 0 ? Optional.empty() : Optional.of(new Split(best, most));
    }

    /** G² of every split, the first being after the first period: one fewer than periods. */
    public static double[] gains(long[][] cells) {
        double[] gains = new double[Math.max(0, cells.length - 1)];
        long[] all = all(cells);
        long[] first = new long[all.length];
        for (int i = 0; i < gains.length; i++) {
            add(first, cells[i]);
            gains[i] = gain(first, all);
        }
        return gains;
    }

    private static long[] all(long[][] cells) {
        long[] all = new long[cells.length == 0 ? 0 : cells[0].length];
        for (long[] period : cells) {
            add(all, period);
        }
        return all;
    }

    private static double gain(long[] first, long[] all) {
        long seen = sum(first);
        long total = sum(all);
        double sum = information(total) - information(seen) - information(total - seen);
        for (int group = 0; group < all.length; group++) {
            sum += information(first[group]) + information(all[group] - first[group]) - information(all[group]);
        }
        return Math.max(0, 2 * sum);
    }

    private static double information(long count) {
        return count == 0 ? 0 : count * Math.log(count);
    }

    private static void add(long[] sums, long[] counts) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += counts[i];
        }
    }

    private static long sum(long[] counts) {
        long sum = 0;
        for (long count : counts) {
            sum += count;
        }
        return sum;
    }
}
