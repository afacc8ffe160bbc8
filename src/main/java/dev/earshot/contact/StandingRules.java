package dev.earshot.contact;

import static dev.earshot.contact.Rule.drop;

import dev.earshot.survey.invite.Consent;
import java.util.Optional;

/** Rules whose truth changes while an invitation waits: they are looked at again when it is due. */
final class StandingRules {

    private StandingRules() {}

    static Optional<Decision> active(Matter matter) {
        return matter.survey().switchedOn()
                ? Optional.empty()
                : drop(Reason.NOT_ACTIVE, "this survey is not switched on (invite.active is false in its file).");
    }

    static Optional<Decision> test(Matter matter) {
        return matter.event().isTest() ? drop(Reason.TEST, "the shop marked this event as a test.") : Optional.empty();
    }

    static Optional<Decision> cancelled(Matter matter) {
        return matter.event()
                .cancelled()
                .flatMap(what ->
                        drop(Reason.CANCELLED, what.words(matter.survey().house()) + "."));
    }

    static Optional<Decision> suppressed(Matter matter) {
        return matter.customer()
                .suppressed()
                .flatMap(why -> drop(
                        why,
                        switch (why) {
                            case BOUNCED -> "mails to this address came back.";
                            case STOPPED -> "somebody at the shop decided that this customer gets no survey mails.";
                            case COMPLAINED -> "the customer reported an earlier mail as spam.";
                            case FEWER -> "the customer wants survey mails less often, and this one would be too soon.";
                            default -> "the customer asked for no more survey mails.";
                        }));
    }

    static Optional<Decision> consent(Matter matter) {
        Consent needed = matter.rule().consent();
        Optional<Boolean> given = matter.event().consent();
        if (needed == Consent.NONE || given.equals(Optional.of(true))) {
            return Optional.empty();
        }
        if (given.isPresent()) {
            return drop(Reason.NO_CONSENT, "the shop says the customer did not agree to be written to.");
        }
        return needed == Consent.REQUIRED
                ? drop(
                        Reason.NO_CONSENT,
                        "this survey needs the customer's consent, and the shop does not say that there is one.")
                : Optional.empty();
    }

    static Optional<Decision> age(Matter matter) {
        return matter.lateness().compareTo(matter.rule().timing().maxAge()) > 0
                ? drop(
                        Reason.TOO_OLD,
                        "the mail was due on "
                                + Words.day(matter.due(), matter.survey().house()) + ", and the rule is at most "
                                + Words.span(matter.rule().timing().maxAge()) + " late.")
                : Optional.empty();
    }
}
