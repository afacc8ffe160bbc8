package dev.earshot.score.sample;

import dev.earshot.score.compare.ChiSquare;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * How far those seen look like those they were drawn from, in one variable. Paper 2.
 *
 * @param test χ² goodness of fit; its effect is w = √(χ²/n)
 * @param light w in words: what is significant among many answers may still be slight
 * @param differences share seen − share in the frame in standard deviations, by category; see {@link
 *     StandardisedDifference}
 */
public record FrameFit(ChiSquare test, Light light, List<OptionalDouble> differences) {

    public enum Light {
        /** w below .1. */
        ALIKE(.1),
        /** w below .2. */
        SLIGHT(.2),
        /** w below .3. */
        CLEAR(.3),
        /** w of .3 or more: figures of those seen say little of the others. */
        STRONG(Double.POSITIVE_INFINITY);

        private final double below;

        Light(double below) {
            this.below = below;
        }

        static Light of(double w) {
            return Arrays.stream(values())
                    .filter(light -> w < light.below)
                    .findFirst()
                    .orElse(STRONG);
        }
    }

    /**
     * @param seen by category
     * @param frame where they come from, shares or counts by category; a category empty in the frame must be empty in both
     * @return empty where nobody was seen or the frame has one category
     */
    public static Optional<FrameFit> of(long[] seen, double[] frame) {
        return ChiSquare.ofFrame(seen, frame)
                .map(test -> new FrameFit(test, Light.of(test.effect()), differences(seen, frame)));
    }

    private static List<OptionalDouble> differences(long[] seen, double[] frame) {
        double n = Arrays.stream(seen).sum();
        double all = Arrays.stream(frame).sum();
        return IntStream.range(0, seen.length)
                .mapToObj(i -> StandardisedDifference.ofShares(seen[i] / n, frame[i] / all))
                .toList();
    }

    /** Positions of the categories that are over- or under-represented by more than {@link StandardisedDifference#NOTABLE}. */
    public int[] notable() {
        return IntStream.range(0, differences.size())
                .filter(i ->
                        Math.abs(differences.get(i).orElse(Double.POSITIVE_INFINITY)) > StandardisedDifference.NOTABLE)
                .toArray();
    }
}
