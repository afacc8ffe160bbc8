package dev.earshot.score.statistics;

import java.util.Optional;

/**
 * Where a row of periods falls apart into two levels, by likelihood ratio on a table of periods by groups.
 *
 * @param from position of the first period of the second level
 * @param gain G²: twice the log-likelihood won by telling the two levels apart; 0 where they have the same shares
 */
public record Split(int from, double gain) {

    /**
     * The split that explains most, in one pass over the periods.
     *
     * @param groups answers by period and group
     * @param periods fewest on either side
     * @param answers fewest on either side
     */
    public static Optional<Split> best(long[][] groups, int periods, long answers) {
        long[] all = new long[groups[0].length];
        for (long[] period : groups) {
            add(all, period);
        }
        long total = sum(all);
        long[] first = new long[all.length];
        Split best = null;
        for (int from = 1; from <= groups.length - periods; from++) {
            add(first, groups[from - 1]);
            long seen = sum(first);
            if (from >= periods && seen >= answers && total - seen >= answers) {
                double gain = gain(first, all);
                best = best == null || gain > best.gain ? new Split(from, gain) : best;
            }
        }
        return Optional.ofNullable(best);
    }

    private static double gain(long[] first, long[] all) {
        long seen = sum(first);
        long total = sum(all);
        double sum = information(total) - information(seen) - information(total - seen);
        for (int group = 0; group < all.length; group++) {
            sum += information(first[group]) + information(all[group] - first[group]) - information(all[group]);
        }
        return 2 * sum;
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
