package dev.earshot.score.shift;

import dev.earshot.score.Histogram;
import dev.earshot.score.Metric;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The levels a series stood on, told apart by its shifts. The best split is tested, or where there is none the best stay;
 * then the parts on either side, which must be rarer; in the end every split is set anew between its neighbours.
 * Paper 4.
 *
 * @param shifts in order of time; each between the level before it and the level after it, all of them signals
 */
public record Levels(List<Shift> shifts) {

    /** More would be drawing the noise. */
    private static final int MOST = 5;
    /**
     * How rare a cut of a part must be. The border of a part was itself searched for, so the weeks beside it are among the
     * oddest: in simulated years with one true shift a second was made up in 3 of 100 where half the error was left for each
     * part, and in 1 of 400 so, while of two true ones nearly as many were found.
     */
    private static final double RARE_IN_PART = .01;

    public Levels {
        shifts = List.copyOf(shifts);
    }

    /**
     * @param periods in order of time, none overlapping another
     * @param seed of the shuffles: the same seed finds the same again
     */
    public static Levels find(Metric metric, List<Histogram> periods, long seed) {
        return find(metric, periods, Cells.GROUPS, seed);
    }

    public static Levels find(Metric metric, List<Histogram> periods, Cells cells, long seed) {
        long[][] table =
                periods.stream().map(period -> cells.of(metric, period)).toArray(long[][]::new);
        Map<Integer, Double> pValueByCut = cuts(table, seed);
        List<Integer> at = settled(table, List.copyOf(pValueByCut.keySet()));
        List<Double> pValues = new ArrayList<>(pValueByCut.values());
        while (true) {
            List<Shift> shifts = between(metric, periods, at, pValues);
            int weak = IntStream.range(0, shifts.size())
                    .filter(i -> !shifts.get(i).isSignal())
                    .findFirst()
                    .orElse(-1);
            if (weak < 0) {
                return new Levels(shifts);
            }
            at.remove(weak);
            pValues.remove(weak);
        }
    }

    private static List<Shift> between(Metric metric, List<Histogram> periods, List<Integer> at, List<Double> pValues) {
        return IntStream.range(0, at.size())
                .mapToObj(i -> Shift.at(
                        metric,
                        periods,
                        i == 0 ? 0 : at.get(i - 1),
                        at.get(i),
                        i + 1 == at.size() ? periods.size() : at.get(i + 1),
                        pValues.get(i)))
                .toList();
    }

    /** Their p-values by position, in order of time. The largest gain is taken first. */
    private static SortedMap<Integer, Double> cuts(long[][] table, long seed) {
        SortedMap<Integer, Double> taken = new TreeMap<>();
        List<Cut> open = new ArrayList<>();
        Cut.of(table, 0, table.length, Shift.RARE, seed).ifPresent(open::add);
        while (!open.isEmpty()) {
            Cut best = open.stream().max(Comparator.comparingDouble(Cut::gain)).orElseThrow();
            open.remove(best);
            if (taken.size() + best.at().size() <= MOST) {
                best.at().forEach(at -> taken.put(at, best.pValue()));
                best.parts().forEach(part -> Cut.of(table, part[0], part[1], RARE_IN_PART, seed)
                        .ifPresent(open::add));
            }
        }
        return taken;
    }

    /** Each cut at the best place between its neighbours, twice from left to right. */
    private static List<Integer> settled(long[][] table, List<Integer> found) {
        List<Integer> at = new ArrayList<>(found);
        for (int i = 0; i < 2 * at.size() && at.size() > 1; i++) {
            int cut = i % at.size();
            int start = cut == 0 ? 0 : at.get(cut - 1);
            int end = cut + 1 == at.size() ? table.length : at.get(cut + 1);
            Shuffles.best(Arrays.copyOfRange(table, start, end)).ifPresent(split -> at.set(cut, start + split.from()));
        }
        return at;
    }
}
