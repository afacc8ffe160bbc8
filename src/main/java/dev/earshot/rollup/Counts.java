package dev.earshot.rollup;

import java.util.Arrays;

/** Eleven counts, one per score 0 to 10, the skipped and those to whom it does not apply. As a difference they may be negative. */
final class Counts {

    static final int COLUMNS = 13;
    private static final int SKIPPED = 11;
    private static final int NOT_APPLICABLE = 12;

    private final long[] values = new long[COLUMNS];

    void addScore(int score, long times) {
        values[score] += times;
    }

    void addSkipped(long times) {
        values[SKIPPED] += times;
    }

    void addNotApplicable(long times) {
        values[NOT_APPLICABLE] += times;
    }

    long skipped() {
        return values[SKIPPED];
    }

    /** Of column {@code index}: 0 to 10 the scores, 11 the skipped, 12 the not applicable. */
    long get(int index) {
        return values[index];
    }

    boolean isNothing() {
        return Arrays.stream(values).allMatch(v -> v == 0);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Counts counts && Arrays.equals(values, counts.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return Arrays.toString(values);
    }
}
