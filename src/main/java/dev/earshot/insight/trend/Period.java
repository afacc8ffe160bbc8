package dev.earshot.insight.trend;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Local days counted together.
 *
 * @param start first day counted
 * @param end last day counted
 * @param partial whether days of the calendar's day, week, month or quarter are missing: cut off by the range, or not over yet
 */
public record Period(LocalDate start, LocalDate end, boolean partial) {

    /** Cuts {@code from} to {@code to}, both included, into periods of the calendar. */
    public static List<Period> of(By by, LocalDate from, LocalDate to, LocalDate today) {
        List<Period> periods = new ArrayList<>();
        for (LocalDate first = by.startOf(from); !first.isAfter(to); first = by.next(first)) {
            LocalDate last = by.next(first).minusDays(1);
            LocalDate start = first.isBefore(from) ? from : first;
            LocalDate end = last.isAfter(to) ? to : last;
            boolean whole = start.equals(first) && end.equals(last) && last.isBefore(today);
            periods.add(new Period(start, end, !whole));
        }
        return periods;
    }

    /** Of the one in which {@code day} lies. */
    static int position(List<Period> periods, LocalDate day) {
        return (int)
                periods.stream().takeWhile(period -> period.end().isBefore(day)).count();
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(end);
    }
}
