package dev.earshot.insight.chart;

import dev.earshot.insight.trend.Period;
import dev.earshot.platform.page.Format;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A date below a chart, at the left edge of its period.
 *
 * @param wideOnly left out on a phone
 */
public record MonthMark(String x, String label, boolean wideOnly) {

    private static final int MOST_LABELS = 13;

    /** Names each month once, where it begins; every n-th when there are many; the first day when none begins. */
    static List<MonthMark> of(List<Period> periods, LocalDate today, Format format) {
        Slots slots = new Slots(periods.size());
        List<Integer> starts = new ArrayList<>(IntStream.range(0, periods.size())
                .filter(i -> begins(periods, i))
                .boxed()
                .toList());
        if (starts.isEmpty()) {
            String first = format.date(periods.get(0).start(), today);
            return List.of(new MonthMark(Coordinate.percent(0), first, false));
        }
        int every = (starts.size() + MOST_LABELS - 1) / MOST_LABELS;
        return IntStream.range(0, starts.size())
                .filter(i -> i % every == 0)
                .mapToObj(i -> new MonthMark(
                        Coordinate.percent(slots.left(starts.get(i))),
                        format.month(periods.get(starts.get(i)).start(), today),
                        i / every % 2 == 1))
                .toList();
    }

    private static boolean begins(List<Period> periods, int i) {
        LocalDate start = periods.get(i).start();
        return i == 0
                ? start.getDayOfMonth() == 1
                : start.getMonthValue() != periods.get(i - 1).start().getMonthValue();
    }
}
