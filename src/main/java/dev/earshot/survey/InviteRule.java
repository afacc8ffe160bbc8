package dev.earshot.survey;

import dev.earshot.survey.question.Condition;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * When to ask by e-mail.
 *
 * @param trigger type of the event that leads to an invitation, one of {@link #TRIGGERS}
 * @param delay time from the event to the mail; not negative
 * @param active whether anything is sent; the shipped surveys wait to be switched on
 * @param expires how long the links work after sending; positive
 * @param coolingOff least time between two invitations to one customer, whatever the survey
 * @param when who is invited at all; whoever it cannot be decided for is not
 * @param skipWhen who is left out; where it cannot be decided nobody is written to
 */
public record InviteRule(
        String trigger,
        Duration delay,
        boolean active,
        Duration expires,
        Duration coolingOff,
        Condition when,
        Optional<Condition> skipWhen) {

    /** The events that can lead to an invitation. Each has a key of its own: order, return, ticket or contact. */
    public static final List<String> TRIGGERS = List.of(
            "order.placed",
            "order.paid",
            "order.shipped",
            "order.delivered",
            "order.completed",
            "return.completed",
            "ticket.solved",
            "contact.created");

    /** Everybody the event is about. */
    public InviteRule(String trigger, Duration delay, boolean active, Duration expires, Duration coolingOff) {
        this(trigger, delay, active, expires, coolingOff, Condition.ALWAYS, Optional.empty());
    }

    public static final Duration DEFAULT_EXPIRES = Duration.ofDays(30);
    public static final Duration DEFAULT_COOLING_OFF = Duration.ofDays(90);
}
