package dev.earshot.score.shift;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Where a part of a series falls apart: at one place, or at the two ends of a stay that chance seldom makes.
 *
 * @param start position of the first period of the part
 * @param at positions of the new levels, one or two
 * @param end position after the last period of the part
 * @param gain twice the log-likelihood won
 * @param rare what {@code pValue} is below
 */
record Cut(int start, List<Integer> at, int end, double gain, double pValue, double rare) {

    /** Two ends are looked for only where one place is not enough, and at a fifth of the error. */
    private static final double STAY = .2;

    static Optional<Cut> of(long[][] table, int start, int end, double rare, long seed) {
        long[][] part = Arrays.copyOfRange(table, start, end);
        Optional<Cut> one = Shuffles.best(part)
                .map(split -> new Cut(
                        start,
                        List.of(start + split.from()),
                        end,
                        split.gain(),
                        Shuffles.pValue(part, split, rare, seed + start),
                        rare))
                .filter(cut -> cut.pValue < rare);
        return one.isPresent() ? one : stay(part, start, end, rare, seed);
    }

    private static Optional<Cut> stay(long[][] part, int start, int end, double rare, long seed) {
        return Shuffles.stay(part)
                .map(stay -> new Cut(
                        start,
                        List.of(start + stay.from(), start + stay.until()),
                        end,
                        stay.gain(),
                        Shuffles.pValue(part, stay, rare * STAY, seed + start),
                        rare))
                .filter(cut -> cut.pValue < rare * STAY);
    }

    /** The ends of the parts it makes, two or three. */
    List<int[]> parts() {
        return IntStream.rangeClosed(0, at.size())
                .mapToObj(i -> new int[] {i == 0 ? start : at.get(i - 1), i == at.size() ? end : at.get(i)})
                .toList();
    }
}
