package dev.earshot.contact;

import dev.earshot.survey.InviteRule;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * All that one decision looks at.
 *
 * @param due when the delay is over: the earliest moment for the mail
 * @param now the present moment
 */
record Matter(Candidate survey, Occasion event, Addressee customer, Instant due, Instant now) {

    static Matter of(Candidate survey, Occasion event, Addressee customer, Instant now) {
        return new Matter(survey, event, customer, due(survey.rule(), event), now);
    }

    static Instant due(InviteRule rule, Occasion event) {
        return from(rule, event).orElse(event.at()).plus(rule.delay());
    }

    InviteRule rule() {
        return survey.rule();
    }

    /** When the mail can go out, as far as the delay is concerned. */
    Instant earliest() {
        return due.isAfter(now) ? due : now;
    }

    /** From when the delay counts, in words: "order completed", "it was shipped". */
    String start() {
        return from(rule(), event).isPresent()
                ? "the order was " + rule().timing().from().word()
                : event.event();
    }

    /** Empty where the delay counts from the event, or the shop does not say the other moment. */
    private static Optional<Instant> from(InviteRule rule, Occasion event) {
        return rule.timing().from().field().map(event.facts()::get).flatMap(Matter::instant);
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty(); // Something else than a moment: the event's own counts, as if nothing stood there.
        }
    }

    Duration lateness() {
        return Duration.between(due, now);
    }
}
