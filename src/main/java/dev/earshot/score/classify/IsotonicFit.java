package dev.earshot.score.classify;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The rising steps closest to what happened, by pooling neighbours that fall: turns points into chances. Paper 3.
 *
 * @param scores at which a step begins, rising
 * @param chances of each step, never falling, 0 to 1
 */
public record IsotonicFit(double[] scores, double[] chances) {

    /** @param scores at least one */
    public static IsotonicFit of(double[] scores, boolean[] happened) {
        if (scores.length == 0 || scores.length != happened.length) {
            throw new IllegalArgumentException(scores.length + " scores for " + happened.length + " outcomes");
        }
        int[] order = IntStream.range(0, scores.length)
                .boxed()
                .sorted((a, b) -> Double.compare(scores[a], scores[b]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] start = new double[scores.length];
        double[] yes = new double[scores.length];
        double[] all = new double[scores.length];
        int blocks = 0;
        for (int from = 0, to; from < order.length; from = to) {
            start[blocks] = scores[order[from]];
            yes[blocks] = 0;
            for (to = from; to < order.length && scores[order[to]] == scores[order[from]]; to++) {
                yes[blocks] += happened[order[to]] ? 1 : 0;
            }
            all[blocks++] = to - from;
            while (blocks > 1 && yes[blocks - 2] * all[blocks - 1] >= yes[blocks - 1] * all[blocks - 2]) {
                blocks--;
                yes[blocks - 1] += yes[blocks];
                all[blocks - 1] += all[blocks];
            }
        }
        double[] chances = new double[blocks];
        Arrays.setAll(chances, i -> yes[i] / all[i]);
        return new IsotonicFit(Arrays.copyOf(start, blocks), chances);
    }

    /** The chance of the step that {@code score} stands on; below the first score that of the first step. */
    public double chance(double score) {
        int place = Arrays.binarySearch(scores, score);
        return chances[Math.max(0, place >= 0 ? place : -place - 2)];
    }
}
