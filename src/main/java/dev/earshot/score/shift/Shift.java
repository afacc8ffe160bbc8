package dev.earshot.score.shift;

import dev.earshot.score.Change;
import dev.earshot.score.Histogram;
import dev.earshot.score.Metric;
import dev.earshot.score.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * A place where the level of a series moved. Looking everywhere finds something, so the best split is judged by how often
 * the same periods in shuffled order offer one as good. Papers 1 and 2.
 *
 * <p>The limits in {@code change} are those of the two sides as found; having searched for them makes them a little narrow.
 *
 * @param from position of the first period of the new level: "since"
 * @param before all answers of the old level
 * @param after all answers of the new one
 * @param change from the old level to the new: always a {@link Verdict#SIGNAL}
 * @param pValue how often the shuffled periods shift as much, .001 to .05
 */
public record Shift(int from, Histogram before, Histogram after, Change change, double pValue) {

    static final double RARE = .05;

    /** The one shift that explains most, by the groups of the metric. */
    public static Optional<Shift> find(Metric metric, List<Histogram> periods, long seed) {
        return find(metric, periods, Cells.GROUPS, seed);
    }

    /**
     * Costs at most 999 passes over the periods, and about 50 where nothing moved.
     *
     * @param periods in order of time, none overlapping another
     * @param seed of the shuffles: the same seed finds the same again
     */
    public static Optional<Shift> find(Metric metric, List<Histogram> periods, Cells cells, long seed) {
        long[][] table =
                periods.stream().map(period -> cells.of(metric, period)).toArray(long[][]::new);
        return Shuffles.best(table)
                .map(split ->
                        at(metric, periods, 0, split.from(), periods.size(), Shuffles.pValue(table, split, RARE, seed)))
                .filter(shift -> shift.pValue < RARE && shift.isSignal());
    }

    /** Between the levels of the periods {@code start} to {@code from} and {@code from} to {@code end}. */
    static Shift at(Metric metric, List<Histogram> periods, int start, int from, int end, double pValue) {
        Histogram before = sum(periods.subList(start, from));
        Histogram after = sum(periods.subList(from, end));
        return new Shift(from, before, after, Change.between(metric, before, after), pValue);
    }

    boolean isSignal() {
        return change.verdict() == Verdict.SIGNAL;
    }

    private static Histogram sum(List<Histogram> periods) {
        return periods.stream().reduce(Histogram::plus).orElseThrow();
    }
}
