package dev.earshot.score.regression;

import java.util.Arrays;

/** Rows brought together by the cluster they belong to. */
public final class Clusters {

    private Clusters() {}

    /** Positions of the rows, those of one cluster side by side, each cluster in its old order. */
    public static int[] order(int[] cluster) {
        long[] keys = new long[cluster.length];
        Arrays.setAll(keys, i -> ((long) cluster[i] << 32) | i);
        Arrays.sort(keys);
        return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
    }
}
