package dev.earshot.survey;

import dev.earshot.survey.invite.Consent;
import dev.earshot.survey.invite.Restraint;
import dev.earshot.survey.invite.Timing;
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
 * @param timing when a mail may go out
 * @param restraint how few are asked
 * @param consent on what ground
 * @param priority between surveys that wait for one event, 0 to 100: the highest is decided first
 * @param reminders times from the mail to each of up to three reminders; positive, ascending, shorter than {@code expires}
 */
public record InviteRule(
        String trigger,
        Duration delay,
        boolean active,
        Duration expires,
        Duration coolingOff,
        Condition when,
        Optional<Condition> skipWhen,
        Timing timing,
        Restraint restraint,
        Consent consent,
        int priority,
        List<Duration> reminders) {

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
    public static final int DEFAULT_PRIORITY = 50;

    public InviteRule {
        reminders = List.copyOf(reminders);
    }

    /** Everybody the event is about. */
    public InviteRule(String trigger, Duration delay, boolean active, Duration expires, Duration coolingOff) {
        this(trigger, delay, active, expires, coolingOff, Condition.ALWAYS, Optional.empty());
    }

    /** Whoever the conditions choose, at any hour, without reminders. */
    public InviteRule(
            String trigger,
            Duration delay,
            boolean active,
            Duration expires,
            Duration coolingOff,
            Condition when,
            Optional<Condition> skipWhen) {
        this(
                trigger,
                delay,
                active,
                expires,
                coolingOff,
                when,
                skipWhen,
                Timing.USUAL,
                Restraint.USUAL,
                Consent.SOFT_OPT_IN,
                DEFAULT_PRIORITY,
                List.of());
    }
}
