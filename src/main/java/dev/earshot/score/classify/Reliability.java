package dev.earshot.score.classify;

import dev.earshot.score.statistics.Interval;
import dev.earshot.score.statistics.ShareInterval;
import java.util.ArrayList;
import java.util.List;

/**
 * Predicted chances beside what happened, in tenths: of those told 20 to 30 %, how many?
 *
 * @param rows that hold somebody, the lowest first
 */
public record Reliability(List<Row> rows) {

    private static final int ROWS = 10;

    /**
     * @param from predicted chance, {@code to} not included but 1 in the last row
     * @param predicted mean of the chances told
     * @param cases and {@code happened} of them
     * @param seen interval of the share in which it happened, 95 %
     */
    public record Row(double from, double to, double predicted, long cases, long happened, Interval seen) {}

    public Reliability {
        rows = List.copyOf(rows);
    }

    public static Reliability of(double[] chances, boolean[] happened) {
        double[] sum = new double[ROWS];
        long[] cases = new long[ROWS];
        long[] yes = new long[ROWS];
        for (int i = 0; i < chances.length; i++) {
            int row = (int) Math.min(ROWS - 1, Math.floor(chances[i] * ROWS + 1e-9));
            sum[row] += chances[i];
            cases[row]++;
            yes[row] += happened[i] ? 1 : 0;
        }
        List<Row> rows = new ArrayList<>();
        for (int row = 0; row < ROWS; row++) {
            if (cases[row] > 0) {
                rows.add(new Row(
                        (double) row / ROWS,
                        (row + 1.0) / ROWS,
                        sum[row] / cases[row],
                        cases[row],
                        yes[row],
                        ShareInterval.wilson(yes[row], cases[row], .95)));
            }
        }
        return new Reliability(rows);
    }
}
