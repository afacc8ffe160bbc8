package dev.earshot.demo.shop;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

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

    public static final int WEEKS = 78;

    /** Whole weeks of answers since the shift; it shows from the Monday on that lies so long before this week's. */
    public static final int WEEKS_SINCE_SHIFT = 9;

    private static final double[] DELIVERED_BY_WEEKDAY = {1.1, 1.25, 1.2, 1.15, 1.2, 0.9, 0.2};

    public LocalDate start() {
        return today.with(previousOrSame(MONDAY)).minusWeeks(WEEKS);
    }

    /** First week whose answers are all about orders the new courier may have brought. */
    public LocalDate shift() {
        return today.with(previousOrSame(MONDAY)).minusWeeks(WEEKS_SINCE_SHIFT);
    }

    /** Swiftline's first day: the Friday before, for people are asked two days after the delivery. */
    public LocalDate newCourier() {
        return shift().minusDays(3);
    }

    public Stream<LocalDate> days() {
        return start().datesUntil(today.plusDays(1));
    }

    /** How busy a day is; an ordinary week adds up to 7. */
    public static double bustle(LocalDate day) {
        return DELIVERED_BY_WEEKDAY[day.getDayOfWeek().getValue() - 1] * season(day);
    }

    /** What the rush before Christmas truly does to the speed of delivery, in points of ten. */
    public static double rush(LocalDate day) {
        return isRush(day) ? -0.3 : 0;
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

    private static boolean isRush(LocalDate day) {
        return day.getMonth() == Month.DECEMBER && !MonthDay.from(day).isAfter(MonthDay.of(12, 23));
    }
}
