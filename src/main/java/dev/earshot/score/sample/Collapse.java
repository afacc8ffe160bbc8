package dev.earshot.score.sample;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Categories with too few answers put together into one, with the next smallest if that is still too few: a handful must not
 * speak for thousands.
 *
 * @param into the new category of each old one, from 0 in the order of the old
 * @param merged old categories that were put together; none where all were large enough
 */
public record Collapse(int[] into, int[] merged) {

    /** @param seen answers by category; {@code fewest} a category may have */
    public static Collapse of(long[] seen, long fewest) {
        List<Integer> smallestFirst = IntStream.range(0, seen.length)
                .boxed()
                .sorted(Comparator.comparingLong(i -> seen[i]))
                .toList();
        int count = 0;
        long together = 0;
        for (int category : smallestFirst) {
            if (seen[category] < fewest || count > 0 && together < fewest) {
                together += seen[category];
                count++;
            }
        }
        int[] merged = count < 2
                ? new int[0]
                : smallestFirst.stream().limit(count).mapToInt(i -> i).sorted().toArray();
        return new Collapse(into(seen.length, merged), merged);
    }

    private static int[] into(int categories, int[] merged) {
        int[] into = new int[categories];
        int next = 0;
        int pool = -1;
        for (int category = 0; category < categories; category++) {
            boolean pooled = Arrays.binarySearch(merged, category) >= 0;
            into[category] = pooled && pool >= 0 ? pool : next++;
            pool = pooled ? into[category] : pool;
        }
        return into;
    }

    int[] of(int[] categories) {
        return Arrays.stream(categories).map(category -> into[category]).toArray();
    }

    double[] of(double[] margin) {
        double[] sums = new double[Arrays.stream(into).max().orElse(-1) + 1];
        for (int i = 0; i < margin.length; i++) {
            sums[into[i]] += margin[i];
        }
        return sums;
    }
}
