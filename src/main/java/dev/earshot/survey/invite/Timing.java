package dev.earshot.survey.invite;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * When a mail may go out.
 *
 * @param from from when the delay counts; the event's own moment where the shop does not say it
 * @param maxAge how long after its delay a mail still makes sense; not negative
 * @param quietHours when none goes out
 * @param weekdays on which it goes out, on the customer's calendar; at least one
 */
public record Timing(Moment from, Duration maxAge, Optional<QuietHours> quietHours, Set<DayOfWeek> weekdays) {

    /** A month late, nobody remembers what the mail is about. */
    public static final Duration DEFAULT_MAX_AGE = Duration.ofDays(30);

    /** At any hour of any day, counted from the event. */
    public static final Timing USUAL =
            new Timing(Moment.EVENT, DEFAULT_MAX_AGE, Optional.empty(), EnumSet.allOf(DayOfWeek.class));

    public Timing {
        if (weekdays.isEmpty()) {
            throw new IllegalArgumentException("no day to send on");
        }
        weekdays = Set.copyOf(weekdays);
    }
}
