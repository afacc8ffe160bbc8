package dev.earshot.rollup.recount.pages;

import dev.earshot.rollup.delta.Counts;
import java.util.Arrays;

/** The counts of one series, basis and segment, day after day. Days and quarters of an hour are counted from 1970 on. */
final class Line {

    private static final int NONE = -1;

    private final CountPages pages;
    private int first;
    private int[] numbers = {};

    Line(CountPages pages) {
        this.pages = pages;
    }

    void add(int unit, int column, int times) {
        int at = (unit >> CountPages.UNIT_BITS) - first;
        if (at < 0 || at >= numbers.length || numbers[at] == NONE) {
            at = begin(unit >> CountPages.UNIT_BITS);
        }
        pages.add(numbers[at], unit, column, times);
    }

    private int begin(int page) {
        if (numbers.length == 0) {
            first = page;
        }
        int from = Math.min(first, page);
        int until = Math.max(first + numbers.length, page + 1);
        if (until - from > numbers.length) {
            // Days come in any order; room for as many again, where they were missing.
            int spare = numbers.length / 2;
            int start = page < first ? from - spare : from;
            int end = page < first ? until : until + spare;
            int[] wider = new int[end - start];
            Arrays.fill(wider, NONE);
            System.arraycopy(numbers, 0, wider, first - start, numbers.length);
            numbers = wider;
            first = start;
        }
        numbers[page - first] = pages.begin();
        return page - first;
    }

    interface Found {
        void take(int unit, Counts counts);
    }

    /** What is not nothing, in order. */
    void each(Found found) {
        for (int at = 0; at < numbers.length; at++) {
            for (int i = 0; numbers[at] != NONE && i < 1 << CountPages.UNIT_BITS; i++) {
                Counts counts = pages.get(numbers[at], i);
                if (!counts.isNothing()) {
                    found.take((first + at << CountPages.UNIT_BITS) + i, counts);
                }
            }
        }
    }
}
