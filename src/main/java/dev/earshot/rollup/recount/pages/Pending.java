package dev.earshot.rollup.recount.pages;

import java.util.Arrays;

/**
 * What is to be counted, put in order before it is: answers come customer by customer, on days here and there, and a processor
 * would wait for its memory ten times as long as it counts. A million of them by day stay within its cache.
 */
final class Pending {

    private static final int SERIES_BITS = 12;
    private static final int BASIS_BITS = 3;
    private static final int DAY_BITS = 17;
    private static final int SET_BITS = 26;
    private static final int COLUMN_BITS = 4;

    interface Each {
        void take(int series, int basisNumber, int day, int set, int column, int times);
    }

    private final long[] all = new long[1 << 20];
    private int size;

    boolean isFull() {
        return size == all.length;
    }

    /** @return whether its numbers are small enough to be put aside */
    boolean add(int series, int basisNumber, int day, int set, int column, int times) {
        if (series >>> SERIES_BITS != 0 || day >>> DAY_BITS != 0 || set >>> SET_BITS != 0) {
            return false;
        }
        long one = series;
        one = one << BASIS_BITS | basisNumber;
        one = one << DAY_BITS | day;
        one = one << SET_BITS | set;
        one = one << COLUMN_BITS | column;
        all[size++] = one << 1 | (times > 0 ? 1 : 0);
        return true;
    }

    /** Tells all of them, and forgets them. */
    void each(Each each) {
        Arrays.sort(all, 0, size);
        for (int i = 0; i < size; i++) {
            long rest = all[i];
            int times = (rest & 1) == 1 ? 1 : -1;
            rest >>>= 1;
            int column = low(rest, COLUMN_BITS);
            rest >>>= COLUMN_BITS;
            int set = low(rest, SET_BITS);
            rest >>>= SET_BITS;
            int day = low(rest, DAY_BITS);
            rest >>>= DAY_BITS;
            each.take((int) (rest >>> BASIS_BITS), low(rest, BASIS_BITS), day, set, column, times);
        }
        size = 0;
    }

    private static int low(long bits, int count) {
        return (int) (bits & (1L << count) - 1);
    }
}
