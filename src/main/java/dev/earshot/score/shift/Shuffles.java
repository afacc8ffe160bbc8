package dev.earshot.score.shift;

import dev.earshot.score.Gate;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Predicate;

/** The periods in random order, again and again: how good a split does chance find? Papers 2 and 3. */
final class Shuffles {

    /** A level lasts two periods or more; one odd week is a point. */
    private static final int SHORTEST = 2;

    private static final int MOST = 999;
    /** A gain that is rounding and no more. */
    private static final double DUST = 1e-6;

    private Shuffles() {}

    static Optional<Split> best(long[][] cells) {
        return cells.length < 2 * SHORTEST ? Optional.empty() : Split.best(cells, SHORTEST, Gate.FEWEST_TO_CONCLUDE);
    }

    static Optional<Stay> stay(long[][] cells) {
        return Stay.best(cells, SHORTEST, Gate.FEWEST_TO_CONCLUDE);
    }

    static double pValue(long[][] cells, Stay seen, double rare, long seed) {
        return seen.gain() < DUST
                ? 1
                : pValue(
                        cells,
                        shuffled -> stay(shuffled)
                                .filter(stay -> stay.gain() >= seen.gain())
                                .isPresent(),
                        rare,
                        seed);
    }

    /**
     * How often the periods in random order offer a split as good as {@code seen}. Counts the order seen as one of them, and
     * stops once it can no longer be below {@code rare}.
     */
    static double pValue(long[][] cells, Split seen, double rare, long seed) {
        return seen.gain() < DUST
                ? 1
                : pValue(
                        cells,
                        shuffled -> Split.reaches(shuffled, SHORTEST, Gate.FEWEST_TO_CONCLUDE, seen.gain()),
                        rare,
                        seed);
    }

    private static double pValue(long[][] cells, Predicate<long[][]> isAsGood, double rare, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        long[][] shuffled = cells.clone();
        int asGood = 1;
        int shuffles = 0;
        while (shuffles < MOST && asGood < rare * (MOST + 1)) {
            shuffle(shuffled, random);
            shuffles++;
            if (isAsGood.test(shuffled)) {
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
