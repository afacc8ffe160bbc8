package dev.earshot.insight.trend;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How long one period of a trend is. */
public enum By {
    DAY(91),
    /** From Monday to Sunday (ISO 8601). */
    WEEK(26),
    MONTH(12),
    /** From 1 January, April, July or October. */
    QUARTER(8);

    private final int usual;

    By(int usual) {
        this.usual = usual;
    }

    public static Optional<By> of(String key) {
        return Arrays.stream(values()).filter(by -> by.key().equals(key)).findFirst();
    }

    /** As addresses write it: "week". */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** First day of the period {@code day} lies in. */
    public LocalDate startOf(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> day.with(IsoFields.DAY_OF_QUARTER, 1);
        };
    }

    /** First day of the period after the one that begins on {@code start}. */
    public LocalDate next(LocalDate start) {
        return plus(start, 1);
    }

    /** What is compared to find a shift: whole weeks, months or quarters. Single days differ by the day of the week. */
    public By compared() {
        return this == DAY ? WEEK : this;
    }

    /** Where a trend up to {@code to} begins unless told otherwise: 91 days, 26 weeks, 12 months or 8 quarters. */
    public LocalDate usualStart(LocalDate to) {
        return plus(startOf(to), 1 - usual);
    }

    private LocalDate plus(LocalDate start, int periods) {
        return switch (this) {
            case DAY -> start.plusDays(periods);
            case WEEK -> start.plusWeeks(periods);
            case MONTH -> start.plusMonths(periods);
            case QUARTER -> start.plusMonths(3L * periods);
        };
    }
}
