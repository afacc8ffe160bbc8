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

    /**
     * Whether a split gains as much as {@code gain}; faster than {@link #best}. G² is never more than twice Pearson's X², which
     * needs no logarithms, so most splits are decided without.
     */
    static boolean reaches(long[][] cells, int periods, long answers, double gain) {
        long[] all = all(cells);
        double total = sum(all);
        long[] first = new long[all.length];
        long seen = 0;
        for (int from = 1; from <= cells.length - periods; from++) {
            add(first, cells[from - 1]);
            seen += sum(cells[from - 1]);
            if (from >= periods && seen >= answers && total - seen >= answers) {
                double sum = 0;
                for (int cell = 0; cell < all.length; cell++) {
                    double apart = first[cell] - seen / total * all[cell];
                    sum += all[cell] == 0 ? 0 : apart * apart / all[cell];
                }
                double pearson = sum * total * total / (seen * (total - seen));
                if (2 * pearson * (1 + 1e-9) >= gain && gain(first, all) >= gain) {
                    return true;
                }
            }
        }
        return false;
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
        double total = sum(all);
        double before = sum(first) / total;
        double after = 1 - before;
        double sum = 0;
        for (int cell = 0; cell < all.length; cell++) {
            sum += information(first[cell], before * all[cell])
                    + information(all[cell] - first[cell], after * all[cell]);
        }
        return Math.max(0, 2 * sum);
    }

    private static double information(long count, double expected) {
        return count == 0 ? 0 : count * Math.log(count / expected);
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
