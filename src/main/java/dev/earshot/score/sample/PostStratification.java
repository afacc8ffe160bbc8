package dev.earshot.score.sample;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * One weight for all of a stratum, so that strata count as they do in the frame.
 *
 * @param weights Nₕ/nₕ by stratum: how many of the frame one answer stands for; 0 where nobody answered
 * @param uncovered share of the frame in strata where nobody answered, 0 to 1: no weight speaks for them
 */
public record PostStratification(double[] weights, double uncovered) {

    /**
     * @param seen answers by stratum
     * @param frame people by stratum; shares do as well, and make weights whose unit is of no matter
     */
    public static PostStratification of(long[] seen, double[] frame) {
        if (seen.length != frame.length) {
            throw new IllegalArgumentException(seen.length + " strata seen, " + frame.length + " in the frame");
        }
        double all = Arrays.stream(frame).sum();
        double missed = IntStream.range(0, frame.length)
                .filter(h -> seen[h] == 0)
                .mapToDouble(h -> frame[h])
                .sum();
        return new PostStratification(
                IntStream.range(0, frame.length)
                        .mapToDouble(h -> seen[h] == 0 ? 0 : frame[h] / seen[h])
                        .toArray(),
                all == 0 ? 0 : missed / all);
    }

    /** The weight of each answer. */
    public double[] of(int[] strata) {
        return Arrays.stream(strata).mapToDouble(h -> weights[h]).toArray();
    }
}
