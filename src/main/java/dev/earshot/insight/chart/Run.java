package dev.earshot.insight.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Neighbouring periods with figures. A period without answers ends a run: a line is never drawn across it.
 *
 * @param from first position
 * @param until position after the last
 */
record Run(int from, int until) {

    /** Half the width of the band of a lone point, at most, in percent. */
    private static final double LONE_BAND = .8;

    static List<Run> of(int count, IntPredicate known) {
        return of(count, known, i -> false);
    }

    /** @param begins whether a run that comes to this position ends before it */
    static List<Run> of(int count, IntPredicate known, IntPredicate begins) {
        List<Run> runs = new ArrayList<>();
        int i = 0;
        while (i < count) {
            int from = i;
            while (i < count && known.test(i) && (i == from || !begins.test(i))) {
                i++;
            }
            if (i > from) {
                runs.add(new Run(from, i));
            } else {
                i++;
            }
        }
        return runs;
    }

    boolean isLone() {
        return until - from == 1;
    }

    /** "M1.92 12.4L5.77 20.5" through the middles of the slots. */
    String line(Slots slots, IntToDoubleFunction y) {
        return "M"
                + IntStream.range(from, until)
                        .mapToObj(i -> point(slots.middle(i), y.applyAsDouble(i)))
                        .collect(Collectors.joining("L"));
    }

    /** A closed shape between two lines; a narrow bar for a lone point, which would have no width. */
    String band(Slots slots, IntToDoubleFunction upper, IntToDoubleFunction lower) {
        if (isLone()) {
            double half = Math.min(LONE_BAND, slots.width() / 2);
            double x = slots.middle(from);
            double above = upper.applyAsDouble(from);
            double below = lower.applyAsDouble(from);
            return "M" + point(x - half, above) + "L" + point(x + half, above) + "L" + point(x + half, below) + "L"
                    + point(x - half, below) + "Z";
        }
        String back = IntStream.range(from, until)
                .map(i -> from + until - 1 - i)
                .mapToObj(i -> "L" + point(slots.middle(i), lower.applyAsDouble(i)))
                .collect(Collectors.joining());
        return line(slots, upper) + back + "Z";
    }

    private static String point(double x, double y) {
        return Coordinate.of(x) + " " + Coordinate.of(y);
    }
}
