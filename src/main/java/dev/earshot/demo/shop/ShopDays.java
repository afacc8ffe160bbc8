package dev.earshot.demo.shop;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import dev.earshot.demo.truth.Change;
import dev.earshot.demo.truth.Country;
import dev.earshot.demo.truth.Truth;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.stream.Stream;

/**
 * The days told of: 78 whole weeks and the days of this one.
 *
 * @param today the last of them, local date
 */
public record ShopDays(LocalDate today) {

    private static final double[] DELIVERED_BY_WEEKDAY = {1.1, 1.25, 1.2, 1.15, 1.2, 0.9, 0.2};

    public LocalDate start() {
        return today.with(previousOrSame(MONDAY)).minusWeeks(Truth.WEEKS);
    }

    /** Monday of the first week whose answers are all about orders after the change. */
    public LocalDate shift(Change change) {
        return start().plusWeeks(change.week());
    }

    /** From the Friday before on, for people are asked two days after the delivery. */
    public boolean isChanged(Change change, Country country, LocalDate day) {
        return country.region == change.region() && !day.isBefore(shift(change).minusDays(3));
    }

    public Stream<LocalDate> days() {
        return start().datesUntil(today.plusDays(1));
    }

    /** How busy a day is; an ordinary week adds up to 7. */
    public static double bustle(LocalDate day) {
        return DELIVERED_BY_WEEKDAY[day.getDayOfWeek().getValue() - 1] * season(day);
    }

    private static double season(LocalDate day) {
        if (isRush(day)) {
            return 1.35;
        }
        return switch (day.getMonth()) {
            case JANUARY, AUGUST -> 0.9;
            case NOVEMBER -> 1.1;
            default -> 1;
        };
    }

    /** The weeks before Christmas. */
    public static boolean isRush(LocalDate day) {
        return day.getMonth() == Month.DECEMBER && !MonthDay.from(day).isAfter(MonthDay.of(12, 23));
    }
}
