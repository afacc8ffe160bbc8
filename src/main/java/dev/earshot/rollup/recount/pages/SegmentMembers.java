package dev.earshot.rollup.recount.pages;

import java.util.Arrays;

/** Which segments each set of them holds. Sets are told in the order of their numbers. */
public final class SegmentMembers {

    private int[] ends = new int[1024];
    private int[] segments = new int[4096];
    private int sets;
    private int size;

    public void add(int set, int segment) {
        if (set >= ends.length) {
            ends = Arrays.copyOf(ends, Math.max(set + 1, 2 * ends.length));
        }
        if (size == segments.length) {
            segments = Arrays.copyOf(segments, 2 * size);
        }
        while (sets < set) {
            ends[sets++] = size;
        }
        segments[size++] = segment;
        ends[set] = size;
    }

    /** Where its segments begin. */
    int begin(int set) {
        return set == 0 ? 0 : end(set - 1);
    }

    int end(int set) {
        return set < sets ? ends[set] : size;
    }

    int segment(int at) {
        return segments[at];
    }
}
