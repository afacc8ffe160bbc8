package dev.earshot.catalog.plan;

import dev.earshot.survey.InviteRule;
import dev.earshot.survey.question.Condition;
import java.time.Duration;
import java.util.Optional;

/** Who gets a mail from now on, and when. */
final class InviteChanges {

    private InviteChanges() {}

    static void of(Optional<InviteRule> before, Optional<InviteRule> after, Sentences said) {
        boolean sent = before.filter(InviteRule::active).isPresent();
        boolean sends = after.filter(InviteRule::active).isPresent();
        if (sends && !sent) {
            said.add("Starts sending: " + rule(after.get()) + ".");
        } else if (sent && !sends) {
            said.add("Stops sending: nobody new is invited, and what is scheduled is dropped when it is due.");
        } else if (before.isEmpty() && after.isPresent()) {
            said.add("Sends nothing: its invite says \"active: false\".");
        } else if (before.isPresent() && after.isPresent()) {
            changes(before.get(), after.get(), said);
        }
    }

    private static void changes(InviteRule then, InviteRule now, Sentences said) {
        said.addIfDifferent(
                then.trigger(),
                now.trigger(),
                "Invites after " + now.trigger() + " instead of " + then.trigger() + ".");
        said.addIfDifferent(
                then.delay(),
                now.delay(),
                "Invites " + later(now.delay()) + " instead of " + later(then.delay())
                        + "; invites that are scheduled keep their time.");
        said.addIfDifferent(
                then.expires(),
                now.expires(),
                "Links work for " + Sentences.span(now.expires()) + " instead of " + Sentences.span(then.expires())
                        + ".");
        said.addIfDifferent(
                then.coolingOff(),
                now.coolingOff(),
                "Leaves a customer alone for " + Sentences.span(now.coolingOff()) + " instead of "
                        + Sentences.span(then.coolingOff()) + ".");
        said.addIfDifferent(
                then.when(),
                now.when(),
                "Invites "
                        + (now.when().source().isEmpty()
                                ? "everybody."
                                : "only where " + now.when().source() + "."));
        said.addIfDifferent(
                then.skipWhen(),
                now.skipWhen(),
                "Leaves out "
                        + now.skipWhen()
                                .map(Condition::source)
                                .map(source -> "whoever " + source)
                                .orElse("nobody")
                        + ".");
        TimingChanges.of(then, now, said);
    }

    private static String rule(InviteRule rule) {
        return "invites after " + rule.trigger() + ", " + later(rule.delay());
    }

    private static String later(Duration delay) {
        return delay.isZero() ? "at once" : Sentences.span(delay) + " later";
    }
}
