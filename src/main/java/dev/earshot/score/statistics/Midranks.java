package dev.earshot.score.statistics;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Places in the order from least to greatest, from 1. */
public final class Midranks {

    private Midranks() {}

    /** Equals share the mean of their places, so that the ranks always add up to n·(n+1)/2. */
    public static double[] of(double[] values) {
        int[] order = IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> values[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] ranks = new double[values.length];
        for (int from = 0, to; from < order.length; from = to) {
            for (to = from + 1; to < order.length && values[order[to]] == values[order[from]]; to++) {}
            for (int i = from; i < to; i++) {
                ranks[order[i]] = (from + 1 + to) / 2.0;
            }
        }
        return ranks;
    }
}
