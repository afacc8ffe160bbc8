package dev.earshot.contact;

import static dev.earshot.contact.Rule.drop;

import dev.earshot.contact.hours.OpenHours;
import dev.earshot.contact.hours.OpenHours.Opening;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** When the mail goes out, once nothing stands against it. */
final class TimingRules {

    private TimingRules() {}

    static Decision send(Matter matter) {
        Opening opening = opening(matter);
        return closed(matter, opening.at()).orElseGet(() -> at(matter, opening));
    }

    private static Decision at(Matter matter, Opening opening) {
        boolean waits = matter.due().isAfter(matter.now());
        ZoneId zone = matter.customer().zone();
        if (opening.reason() != Reason.DUE) {
            String why = opening.reason() == Reason.WEEKDAY ? "no day for mails" : "quiet hours";
            String first = waits ? delay(matter) + ", then " : "";
            return Decision.Hold.until(opening.at(), zone, opening.reason(), first + why + " in " + zone.getId());
        }
        return waits
                ? Decision.Hold.until(opening.at(), matter.survey().house(), Reason.DELAY, delay(matter))
                : new Decision.Send(matter.now(), "Sent at once: " + passed(matter) + ".");
    }

    private static Opening opening(Matter matter) {
        return new OpenHours(matter.rule().timing(), matter.customer().zone()).from(matter.earliest());
    }

    /** A form that takes no answers any more is not sent to anybody. */
    private static Optional<Decision> closed(Matter matter, Instant at) {
        return matter.survey()
                .closes()
                .filter(day -> at.atZone(matter.survey().house()).toLocalDate().isAfter(day))
                .flatMap(day -> drop(
                        Reason.CLOSED, "the survey closes on " + Words.day(day) + ", before its mail would be sent."));
    }

    private static String passed(Matter matter) {
        Duration delay = matter.rule().delay();
        return delay.isZero()
                ? "no delay after " + matter.start()
                : "more than " + Words.span(delay) + " after " + matter.start();
    }

    private static String delay(Matter matter) {
        Duration delay = matter.rule().delay();
        return (delay.isZero() ? "right" : Words.span(delay)) + " after " + matter.start();
    }
}
