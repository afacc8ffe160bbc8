package dev.earshot.insight.rehearsal;

import dev.earshot.contact.Reason;
import dev.earshot.invitation.rehearsal.Outcome;
import dev.earshot.invitation.rehearsal.Rehearsal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What a rehearsal found, in words.
 *
 * @param headline how many instead of how many
 * @param apart how often one customer is asked at most
 * @param surveys a line for each that sends anything
 * @param left why the others were not asked
 * @param unknown what a look at the past cannot tell
 */
public record RehearsalReport(
        String headline, String apart, List<String> surveys, List<Left> left, List<String> unknown) {

    /** @param then under the rules that are live */
    public record Left(String reason, long now, long then) {}

    static RehearsalReport of(Rehearsal.Comparison compared, List<String> surveys) {
        Outcome now = compared.now();
        Outcome then = compared.then();
        String headline = String.format(
                Locale.UK,
                "With these rules the last %d days would have sent %,d invitations instead of %,d (%,d %s).",
                compared.days(),
                now.allSent(),
                then.allSent(),
                compared.events(),
                compared.events() == 1 ? "event" : "events");
        return new RehearsalReport(headline, apart(now, then), surveys, left(now, then), UNKNOWN);
    }

    private static final List<String> UNKNOWN = List.of(
            "Wishes to get no more mails that were taken back since, and addresses that bounced for a while: only what is"
                    + " suppressed today is left out, from the day it was.",
            "Wishes for fewer mails: they are not looked at.",
            "Daily caps: they put mails off, and here nothing is put off.",
            "Consent and test orders of what was recorded before this version kept them: they count as not said.",
            "Whether mails would have arrived, and what people held for a look would have become.");

    private static String apart(Outcome now, Outcome then) {
        String other = then.fewestDays().isPresent()
                ? "today's rules: " + days(then.fewestDays().getAsLong())
                : "today's rules: nobody twice";
        return now.fewestDays().isEmpty()
                ? "Nobody is asked twice (" + other + ")."
                : now.fewestDays().getAsLong() == 0
                        ? "Somebody is asked twice within a day (" + other + ")."
                        : "Nobody twice in " + days(now.fewestDays().getAsLong()) + " (" + other + ").";
    }

    private static String days(long days) {
        return days == 0 ? "less than a day" : days + (days == 1 ? " day" : " days");
    }

    private static List<Left> left(Outcome now, Outcome then) {
        Stream<Left> dropped = Stream.of(Reason.values())
                .map(reason -> new Left(reason.label(), now.dropped(reason), then.dropped(reason)));
        Stream<Left> held = Stream.of(new Left(Reason.SKIP_UNDECIDED.label(), now.forAPerson(), then.forAPerson()));
        return Stream.concat(held, dropped)
                .filter(row -> row.now() > 0 || row.then() > 0)
                .toList();
    }
}
