package dev.earshot.score.control;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Positions that break a rule, in order of time. */
final class Outside {

    private Outside() {}

    static int[] where(int periods, IntPredicate broken) {
        return IntStream.range(0, periods).filter(broken).toArray();
    }

    /** Beyond limits that differ by period; a value on its limit is inside. */
    static int[] of(double[] values, double[] lower, double[] upper) {
        return where(values.length, i -> values[i] < lower[i] || values[i] > upper[i]);
    }
}
