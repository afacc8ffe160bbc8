package dev.earshot.contact;

import dev.earshot.survey.InviteRule;
import dev.earshot.survey.question.Condition;
import dev.earshot.survey.question.Known;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The rules under which customers are asked, in the order in which they are looked at. */
public final class ContactPolicy {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("EEE d MMM yyyy, HH:mm", Locale.UK);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.UK);

    private ContactPolicy() {}

    /**
     * @param rule of the survey that would be sent
     * @param switchedOn whether the survey sends at all
     * @param now the present moment
     */
    public static Decision decide(Occasion occasion, InviteRule rule, boolean switchedOn, Instant now) {
        if (!switchedOn) {
            return new Decision.Drop("Dropped: this survey is not switched on (invite.active is false in its file).");
        }
        if (occasion.isTest()) {
            return new Decision.Drop("Dropped: the shop marked this event as a test.");
        }
        if (occasion.refused()) {
            return new Decision.Drop("Dropped: the shop says the customer did not agree to be written to.");
        }
        if (occasion.suppressed()) {
            return new Decision.Drop("Dropped: the customer asked for no more survey mails.");
        }
        Optional<Decision> unwanted = unwanted(new Known(Map.of(), occasion.facts()), rule);
        if (unwanted.isPresent()) {
            return unwanted.get();
        }
        Optional<Decision> tooSoon = occasion.lastAsked().flatMap(last -> tooSoon(last, rule, now));
        return tooSoon.orElseGet(() -> send(occasion, rule, now));
    }

    /**
     * The same decision, unless the survey takes no answers any more when its mail would arrive.
     *
     * @param closes last local day of the survey
     */
    public static Decision unlessClosed(Decision decision, LocalDate closes, ZoneId zone) {
        Optional<Instant> at = decision instanceof Decision.Send send
                ? Optional.of(send.at())
                : decision instanceof Decision.Hold hold ? Optional.of(hold.until()) : Optional.empty();
        return at.filter(time -> time.atZone(zone).toLocalDate().isAfter(closes))
                .<Decision>map(time -> new Decision.Drop(
                        "Dropped: the survey closes on " + DAY.format(closes) + ", before its mail would be sent."))
                .orElse(decision);
    }

    /** The survey's own conditions. What cannot be decided never lets a mail out. */
    private static Optional<Decision> unwanted(Known known, InviteRule rule) {
        String undecided = " cannot be decided, for the event does not say what it asks for.";
        return switch (rule.when().test(known)) {
            case NO -> drop("the survey is for those with " + quoted(rule.when()) + " only.");
            case UNKNOWN -> drop("whether " + quoted(rule.when()) + undecided);
            case YES ->
                rule.skipWhen().flatMap(skip -> switch (skip.test(known)) {
                    case YES -> drop("the survey leaves out those with " + quoted(skip) + ".");
                    case UNKNOWN -> drop("whether " + quoted(skip) + undecided);
                    case NO -> Optional.empty();
                });
        };
    }

    private static Optional<Decision> drop(String reason) {
        return Optional.of(new Decision.Drop("Dropped: " + reason));
    }

    private static String quoted(Condition condition) {
        return "“" + condition.source() + "”";
    }

    /** Cooling-off counts whole days, and an invitation that is still to come counts like one that went out. */
    private static Optional<Decision> tooSoon(Instant lastAsked, InviteRule rule, Instant now) {
        Duration since = Duration.between(lastAsked, now);
        if (since.compareTo(rule.coolingOff()) >= 0) {
            return Optional.empty();
        }
        String when = since.isNegative() ? "is about to be asked" : "was asked " + since.toDays() + " days ago";
        return Optional.of(new Decision.Drop("Dropped: the customer " + when + ", and the rule is one survey in "
                + rule.coolingOff().toDays() + " days."));
    }

    private static Decision send(Occasion occasion, InviteRule rule, Instant now) {
        Instant due = occasion.happenedAt().plus(rule.delay());
        String why = words(rule.delay()) + " after " + occasion.event();
        if (due.isAfter(now)) {
            return new Decision.Hold(due, "Held until " + WHEN.format(due.atZone(occasion.zone())) + ": " + why + ".");
        }
        return new Decision.Send(now, "Sent at once: " + why + " has passed.");
    }

    private static String words(Duration delay) {
        if (delay.isZero()) {
            return "right";
        }
        if (delay.toDays() > 0 && delay.equals(Duration.ofDays(delay.toDays()))) {
            return delay.toDays() == 1 ? "1 day" : delay.toDays() + " days";
        }
        return delay.toHours() > 0 ? delay.toHours() + " hours" : delay.toMinutes() + " minutes";
    }
}
