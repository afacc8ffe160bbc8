package dev.earshot.contact.hours;

import dev.earshot.contact.Reason;
import dev.earshot.survey.invite.QuietHours;
import dev.earshot.survey.invite.Timing;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** When mails may go out by the clock and calendar of a zone, changes between summer and winter time included. */
public record OpenHours(Timing timing, ZoneId zone) {

    /** More steps than two weeks have; a rule that leaves a few minutes a week finds them in the next. */
    private static final int MOST_STEPS = 60;

    /**
     * The first open moment.
     *
     * @param reason the rule that moved it last; {@link Reason#DUE} where the moment asked for is open
     */
    public record Opening(Instant at, Reason reason) {}

    public Opening from(Instant earliest) {
        ZonedDateTime time = earliest.atZone(zone);
        Reason reason = Reason.DUE;
        for (int step = 0; step < MOST_STEPS; step++) {
            if (!timing.weekdays().contains(time.getDayOfWeek())) {
                time = time.toLocalDate().plusDays(1).atStartOfDay(zone);
                reason = Reason.WEEKDAY;
            } else if (isQuiet(time)) {
                time = quietEnd(time);
                // Where a closed day ends in quiet hours, the day is the better known reason.
                reason = reason == Reason.WEEKDAY ? reason : Reason.QUIET_HOURS;
            } else {
                return new Opening(time.toInstant(), reason);
            }
        }
        throw new IllegalStateException("no open hour in weeks: " + timing + " in " + zone);
    }

    private boolean isQuiet(ZonedDateTime time) {
        return timing.quietHours()
                .filter(quiet -> quiet.contains(time.toLocalTime()))
                .isPresent();
    }

    /** Where clocks are put forward over it, the end is the first minute after the gap; where back, the later one. */
    private ZonedDateTime quietEnd(ZonedDateTime time) {
        QuietHours quiet = timing.quietHours().orElseThrow();
        boolean today = time.toLocalTime().isBefore(quiet.to());
        ZonedDateTime end = time.toLocalDate()
                .plusDays(today ? 0 : 1)
                .atTime(quiet.to())
                .atZone(zone)
                .withLaterOffsetAtOverlap();
        // In the hour that a clock shows twice, the first "01:30" is before an end at 01:00 that has passed already.
        return end.isAfter(time) ? end : time.plusMinutes(1);
    }
}
