package dev.earshot.score;

import dev.earshot.score.statistics.Split;
import dev.earshot.survey.question.Group;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * The one place where the level of a series moved. Looking everywhere finds something, so the best split is judged by how
 * often the same periods in shuffled order offer one as good. Papers 3 and 4.
 *
 * <p>The limits in {@code change} are those of the two sides as found; having searched for them makes them a little narrow.
 *
 * @param from position of the first period of the new level
 * @param before all answers up to it
 * @param after all answers from it on
 * @param change from the old level to the new: always a {@link Verdict#SIGNAL}
 * @param pValue how often the shuffled periods shift as much, .001 to .05
 */
public record Shift(int from, Histogram before, Histogram after, Change change, double pValue) {

    /** A level lasts two periods or more; one odd week is a point. */
    private static final int SHORTEST = 2;

    private static final int SHUFFLES = 999;
    private static final double RARE = .05;

    /**
     * Costs at most 999 passes over the periods, and about 50 where nothing moved.
     *
     * @param periods in order of time, none overlapping another
     * @param seed of the shuffles: the same seed finds the same again
     */
    public static Optional<Shift> find(Metric metric, List<Histogram> periods, long seed) {
        if (periods.size() < 2 * SHORTEST) {
            return Optional.empty();
        }
        long[][] groups = periods.stream()
                .map(period -> counts(Shares.of(metric, period)))
                .toArray(long[][]::new);
        return best(groups)
                .map(split -> at(metric, periods, split.from(), pValue(groups, split, seed)))
                .filter(shift -> shift.pValue < RARE && shift.change.verdict() == Verdict.SIGNAL);
    }

    private static long[] counts(Shares shares) {
        return Arrays.stream(Group.values()).mapToLong(shares::count).toArray();
    }

    private static Optional<Split> best(long[][] groups) {
        return Split.best(groups, SHORTEST, Gate.FEWEST_TO_CONCLUDE);
    }

    private static Shift at(Metric metric, List<Histogram> periods, int from, double pValue) {
        Histogram before =
                periods.subList(0, from).stream().reduce(Histogram::plus).orElseThrow();
        Histogram after = periods.subList(from, periods.size()).stream()
                .reduce(Histogram::plus)
                .orElseThrow();
        return new Shift(from, before, after, Change.between(metric, before, after), pValue);
    }

    /** Counts the order seen as one of the shuffles, and stops once the shift can no longer be rare. */
    private static double pValue(long[][] groups, Split seen, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        long[][] shuffled = groups.clone();
        int asGood = 1;
        int shuffles = 0;
        while (shuffles < SHUFFLES && asGood < RARE * (SHUFFLES + 1)) {
            shuffle(shuffled, random);
            shuffles++;
            if (best(shuffled).filter(split -> split.gain() >= seen.gain()).isPresent()) {
                asGood++;
            }
        }
        return asGood / (shuffles + 1.0);
    }

    private static void shuffle(long[][] rows, SplittableRandom random) {
        for (int i = rows.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            long[] row = rows[i];
            rows[i] = rows[other];
            rows[other] = row;
        }
    }
}
