package dev.earshot.rollup.recount.pages;

import dev.earshot.rollup.delta.Counts;
import java.util.Arrays;

/**
 * Room for counts. A page holds the thirteen counts of eight days (or quarters of an hour) that follow each other; days on which
 * nothing happened cost nothing.
 */
final class CountPages {

    /** A page's units and counts are found by shifts. */
    static final int UNIT_BITS = 3;

    private static final int UNITS = 1 << UNIT_BITS;
    private static final int PAGE = UNITS * Counts.COLUMNS;
    private static final int SLAB_BITS = 10;
    private static final int BYTES = PAGE * Integer.BYTES;

    private final int most;
    private int[][] slabs = new int[16][];
    private int used;

    /** @param bytes it may take */
    CountPages(long bytes) {
        most = (int) Math.min(Integer.MAX_VALUE, bytes / BYTES);
    }

    /** A new page, full of noughts. */
    int begin() {
        if (used >= most) {
            throw new NoRoom();
        }
        int slab = used >> SLAB_BITS;
        if (slab == slabs.length) {
            slabs = Arrays.copyOf(slabs, 2 * slab);
        }
        if (slabs[slab] == null) {
            slabs[slab] = new int[PAGE << SLAB_BITS];
        }
        return used++;
    }

    void add(int page, int unit, int column, int times) {
        slabs[page >> SLAB_BITS][place(page, unit) + column] += times;
    }

    /** The counts of a day; nothing added up there where all are nought. */
    Counts get(int page, int unit) {
        Counts counts = new Counts();
        for (int column = 0; column < Counts.COLUMNS; column++) {
            counts.add(column, slabs[page >> SLAB_BITS][place(page, unit) + column]);
        }
        return counts;
    }

    private static int place(int page, int unit) {
        return ((page & ((1 << SLAB_BITS) - 1)) * UNITS + (unit & (UNITS - 1))) * Counts.COLUMNS;
    }
}
