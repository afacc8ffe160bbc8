package dev.earshot.score.shift;

import java.util.Optional;

/**
 * A stretch of periods that lies apart from those before and after it: a dip that healed. Measured by Pearson's X² of inside
 * against outside, which is close to G² and needs no logarithms, for there are many stretches.
 *
 * @param from position of its first period
 * @param until position after its last one
 * @param gain X², 0 or more
 */
record Stay(int from, int until, double gain) {

    /** @param periods fewest inside, before and after; {@code answers} likewise */
    static Optional<Stay> best(long[][] cells, int periods, long answers) {
        int n = cells.length;
        int width = n == 0 ? 0 : cells[0].length;
        double[][] sums = new double[n + 1][width];
        double[] totals = new double[n + 1];
        for (int i = 0; i < n; i++) {
            totals[i + 1] = totals[i];
            for (int cell = 0; cell < width; cell++) {
                sums[i + 1][cell] = sums[i][cell] + cells[i][cell];
                totals[i + 1] += cells[i][cell];
            }
        }
        Stay best = null;
        for (int from = periods; from <= n - 2 * periods; from++) {
            for (int until = from + periods; until <= n - periods && totals[from] >= answers; until++) {
                double inside = totals[until] - totals[from];
                if (inside >= answers && totals[n] - totals[until] >= answers) {
                    double gain = gain(sums[from], sums[until], sums[n], inside, totals[n]);
                    best = best == null || gain > best.gain ? new Stay(from, until, gain) : best;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static double gain(double[] before, double[] until, double[] all, double inside, double total) {
        double sum = 0;
        for (int cell = 0; cell < all.length; cell++) {
            if (all[cell] > 0) {
                double apart = until[cell] - before[cell] - inside * all[cell] / total;
                sum += apart * apart / all[cell];
            }
        }
        return sum * total * total / (inside * (total - inside));
    }
}
