package dev.earshot.catalog.schema;

import static dev.earshot.catalog.schema.Key.key;
import static dev.earshot.catalog.schema.Key.needed;
import static dev.earshot.catalog.schema.Shape.CONDITION;
import static dev.earshot.catalog.schema.Shape.FLAG;
import static dev.earshot.catalog.schema.Shape.SPAN;

import dev.earshot.catalog.schema.Shape.Line;
import dev.earshot.catalog.schema.Shape.Many;
import dev.earshot.catalog.schema.Shape.Whole;
import dev.earshot.catalog.schema.Shape.Words;
import dev.earshot.survey.InviteRule;
import dev.earshot.survey.invite.Consent;
import dev.earshot.survey.invite.Moment;
import java.util.Arrays;
import java.util.List;

/** The keys of an invite. */
public final class InviteKeys {

    public static final int MOST_REMINDERS = 3;

    /** In the order of {@link java.time.DayOfWeek}. */
    public static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

    private static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9]";

    public static final KeyGroup INVITE = KeyGroup.of(
            "invite",
            "an invite",
            needed("trigger", new Words(InviteRule.TRIGGERS), "The event that leads to an invitation."),
            key("delay", SPAN, "Time from the event to the mail."),
            key(
                    "from",
                    new Words(Arrays.stream(Moment.values()).map(Moment::word).toList()),
                    "From when the delay counts, where the shop says it."),
            key("active", FLAG, "Whether anything is sent."),
            key("expires", SPAN, "How long the links work after sending."),
            key("max-age", SPAN, "How long after its delay a mail still makes sense."),
            key("cooling-off", SPAN, "Least time between two invitations to one customer, whatever the survey."),
            key("own-cooling-off", SPAN, "Least time between two invitations of this survey to one customer."),
            key("when", CONDITION, "Who is invited. A condition over fields of the event."),
            key("skip-when", CONDITION, "Who is left out. A condition over fields of the event."),
            key("quiet-hours", new Line(TIME + "-" + TIME, 11), "When no mail goes out, on the customer's clock."),
            key("weekdays", new Many(new Words(DAYS), 1, 7), "The days on which mails go out."),
            key("sample", new Whole(1, 100), "Share of the customers who are asked at all, in percent."),
            key("daily-cap", new Whole(1, 1_000_000), "Most mails of this survey in a day. What is over waits."),
            key(
                    "consent",
                    new Words(Arrays.stream(Consent.values()).map(Consent::word).toList()),
                    "On what ground customers are written to."),
            key("priority", new Whole(0, 100), "Which of several surveys for one event is decided first: the highest."),
            key("reminders", new Many(SPAN, 0, MOST_REMINDERS), "Times from the mail to each reminder."));

    private InviteKeys() {}
}
