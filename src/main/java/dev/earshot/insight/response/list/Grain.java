package dev.earshot.insight.response.list;

import dev.earshot.insight.trend.By;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** How exactly it is told when somebody answered, where not to the moment. */
public enum Grain {
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    YEAR,
    /** It is not told at all. */
    ALL;

    /** More stretches than these are not looked at: a coarser grain is taken. */
    static final int MOST = 400;

    /** @param to last day, included */
    public record Stretch(LocalDate from, LocalDate to) {}

    /** The stretch {@code day} lies in. */
    Stretch around(LocalDate day) {
        return switch (this) {
            case DAY -> of(By.DAY, day);
            case WEEK -> of(By.WEEK, day);
            case MONTH -> of(By.MONTH, day);
            case QUARTER -> of(By.QUARTER, day);
            case YEAR ->
                new Stretch(
                        day.withDayOfYear(1), day.withDayOfYear(1).plusYears(1).minusDays(1));
            case ALL -> new Stretch(LocalDate.EPOCH, LocalDate.of(2999, 12, 31));
        };
    }

    /** All that share a day with {@code from} to {@code to}, in order, and at most one more than {@link #MOST}. */
    List<Stretch> across(LocalDate from, LocalDate to) {
        List<Stretch> all = new ArrayList<>(List.of(around(from)));
        while (all.size() <= MOST && all.get(all.size() - 1).to().isBefore(to)) {
            all.add(around(all.get(all.size() - 1).to().plusDays(1)));
        }
        return all;
    }

    private static Stretch of(By by, LocalDate day) {
        LocalDate start = by.startOf(day);
        return new Stretch(start, by.next(start).minusDays(1));
    }
}
