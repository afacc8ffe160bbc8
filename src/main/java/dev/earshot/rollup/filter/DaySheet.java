package dev.earshot.rollup.filter;

import java.util.Arrays;

/** The responses of one day, four bytes each: the number of the set of segments and the score of each, in no order. */
public final class DaySheet {

    public static final DaySheet EMPTY = new DaySheet(new int[0]);

    /** Scores 0 to 10, and those without one. */
    private static final int COLUMNS = MatchQuery.NO_SCORE + 1;

    private static final int FIRST_ROOM = 64;

    private final int[] codes;

    private DaySheet(int[] codes) {
        this.codes = codes;
    }

    /** Responses, those without a score as well. */
    public int size() {
        return codes.length;
    }

    interface Each {
        /** @param column the score, or {@link MatchQuery#NO_SCORE} */
        void take(int set, int column);
    }

    void each(Each each) {
        for (int code : codes) {
            each.take(code / COLUMNS, code % COLUMNS);
        }
    }

    /** Grows while rows come. */
    static final class Open {
        private int[] codes = new int[FIRST_ROOM];
        private int size;

        void add(int set, int column) {
            if (size == codes.length) {
                codes = Arrays.copyOf(codes, 2 * size);
            }
            codes[size++] = set * COLUMNS + column;
        }

        DaySheet close() {
            return new DaySheet(Arrays.copyOf(codes, size));
        }
    }
}
