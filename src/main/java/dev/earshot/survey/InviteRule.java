package dev.earshot.survey;

import java.time.Duration;
import java.util.List;

/**
 * When to ask by e-mail.
 *
 * @param trigger type of the event that leads to an invitation, one of {@link #TRIGGERS}
 * @param delay time from the event to the mail; not negative
 * @param active whether anything is sent; the shipped surveys wait to be switched on
 * @param expires how long the links work after sending; positive
 * @param coolingOff least time between two invitations to one customer, whatever the survey
 */
public record InviteRule(String trigger, Duration delay, boolean active, Duration expires, Duration coolingOff) {

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

    public static final Duration DEFAULT_EXPIRES = Duration.ofDays(30);
    public static final Duration DEFAULT_COOLING_OFF = Duration.ofDays(90);
}
