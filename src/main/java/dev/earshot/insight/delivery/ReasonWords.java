package dev.earshot.insight.delivery;

import dev.earshot.contact.Reason;
import dev.earshot.survey.InviteRule;

/** Reasons as the page counts them, with the figures of the survey's present rule. */
final class ReasonWords {

    private ReasonWords() {}

    static String of(Reason reason, InviteRule rule) {
        return switch (reason) {
            case COOLING_OFF -> "Asked within the last " + rule.coolingOff().toDays() + " days";
            case OWN_COOLING_OFF ->
                "Asked with this survey within the last "
                        + rule.restraint().ownCoolingOff().toDays() + " days";
            case SAMPLED_OUT -> "Drawn out by the " + rule.restraint().sample() + "% sample";
            case NO_CONSENT -> "No consent to survey emails";
            case UNSUBSCRIBED -> "Stopped survey emails";
            case BOUNCED -> "Address bounced before";
            case COMPLAINED -> "Reported an earlier email as spam";
            case DUE -> "Their turn, or the next try";
            case DELAY -> "The delay after the event";
            case SKIP_UNDECIDED -> "A person, to look at it";
            default -> reason.label();
        };
    }
}
