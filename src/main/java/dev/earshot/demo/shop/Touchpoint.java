package dev.earshot.demo.shop;

import dev.earshot.survey.InviteRule;
import java.time.Duration;
import java.util.Set;

/** What happens at the shop and is asked about. */
public enum Touchpoint {
    ORDER(
            "post-purchase",
            "order.delivered",
            Duration.ofDays(2),
            "PT-",
            515,
            0.72,
            Set.of("order.store", "customer.country", "order.courier")),
    TICKET(
            "after-support",
            "ticket.solved",
            Duration.ofHours(4),
            "T-",
            78,
            0.7,
            Set.of("ticket.channel", "customer.country", "ticket.agent")),
    RETURN(
            "after-return",
            "return.completed",
            Duration.ofDays(1),
            "R-",
            66,
            0.7,
            Set.of("order.store", "customer.country"));

    /** The shipped survey that asks about it. */
    public final String surveyId;

    /** Type of the event, as the survey's trigger names it. */
    public final String type;

    /** When people are asked. */
    public final InviteRule rule;

    public final String numberPrefix;

    /** How often in an ordinary week. */
    public final double weekly;

    /** Share of them that meets somebody who was not asked lately. */
    public final double rested;

    /** Facts kept with an answer, as the survey says. */
    public final Set<String> segments;

    Touchpoint(
            String surveyId,
            String type,
            Duration delay,
            String numberPrefix,
            double weekly,
            double rested,
            Set<String> segments) {
        this.surveyId = surveyId;
        this.type = type;
        this.rule = new InviteRule(type, delay, true, InviteRule.DEFAULT_EXPIRES, InviteRule.DEFAULT_COOLING_OFF);
        this.numberPrefix = numberPrefix;
        this.weekly = weekly;
        this.rested = rested;
        this.segments = segments;
    }

    /** In words: "order delivered". */
    public String event() {
        return type.replace('.', ' ');
    }
}
