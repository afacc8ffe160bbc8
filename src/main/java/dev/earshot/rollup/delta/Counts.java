package dev.earshot.rollup.delta;

import dev.earshot.survey.Answers;
import java.util.Arrays;
import java.util.OptionalInt;

/** Eleven counts, one per score 0 to 10, the skipped and those to whom it does not apply. As a difference they may be negative. */
public final class Counts {

    public static final int COLUMNS = 13;
    /** The column of those who saw the question and left it empty. */
    public static final int SKIPPED = 11;
    /** The column of those who chose "does not apply". */
    public static final int NOT_APPLICABLE = 12;

    private final long[] values = new long[COLUMNS];

    /** @param values one per column: the scores 0 to 10, the skipped, the not applicable */
    public static Counts of(long... values) {
        Counts counts = new Counts();
        System.arraycopy(values, 0, counts.values, 0, COLUMNS);
        return counts;
    }

    /** Where the answer to a question counts; empty where it was not shown. */
    public static OptionalInt column(Answers answers, String question) {
        OptionalInt score = answers.score(question);
        if (score.isPresent()) {
            return score;
        }
        if (answers.skipped().contains(question)) {
            return OptionalInt.of(SKIPPED);
        }
        return answers.notApplicable().contains(question) ? OptionalInt.of(NOT_APPLICABLE) : OptionalInt.empty();
    }

    public void add(int column, long times) {
        values[column] += times;
    }

    public void add(Counts other) {
        for (int column = 0; column < COLUMNS; column++) {
            values[column] += other.values[column];
        }
    }

    Counts negated() {
        return of(Arrays.stream(values).map(value -> -value).toArray());
    }

    public long get(int column) {
        return values[column];
    }

    /** Whether nothing is taken away. */
    public boolean onlyAdds() {
        return Arrays.stream(values).allMatch(v -> v >= 0);
    }

    public boolean isNothing() {
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
