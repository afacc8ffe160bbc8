package dev.earshot.insight.trend;

import dev.earshot.rollup.DayTally;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** A stretch of days, found in a list of them without looking at the others: a trend of a year asks a few hundred times. */
final class DaySpan {

    private DaySpan() {}

    /** In order; what comes out of the tallies is already. */
    static List<DayTally> inOrder(List<DayTally> days) {
        return days.stream().sorted(Comparator.comparing(DayTally::day)).toList();
    }

    /**
     * Those of {@code days} from {@code start} on and before {@code end}.
     *
     * @param days in order
     */
    static List<DayTally> of(List<DayTally> days, LocalDate start, LocalDate end) {
        int first = firstFrom(days, start);
        return days.subList(first, Math.max(first, firstFrom(days, end)));
    }

    private static int firstFrom(List<DayTally> days, LocalDate start) {
        int low = 0;
        int high = days.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (days.get(middle).day().isBefore(start)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
