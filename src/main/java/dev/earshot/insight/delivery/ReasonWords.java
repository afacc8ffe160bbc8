package dev.earshot.insight.delivery;

import dev.earshot.contact.Reason;
import dev.earshot.survey.InviteRule;

/** Reasons as the page counts them, with the figures of the survey's present rule. */
final class ReasonWords {

    private ReasonWords() {}

    static String of(Reason reason, InviteRule rule, DeliverySpeech speech) {
        ReasonMessages says = speech.reasons();
        return switch (reason) {
            case DUE -> says.due();
            case DELAY -> says.delay();
            case QUIET_HOURS -> says.quietHours();
            case WEEKDAY -> says.weekday();
            case DAILY_CAP -> says.dailyCap();
            case SKIP_UNDECIDED -> says.skipUndecided();
            case NOT_ACTIVE -> says.notActive();
            case CLOSED -> says.closed();
            case TEST -> says.test();
            case CANCELLED -> says.cancelled();
            case UNSUBSCRIBED -> says.unsubscribed();
            case BOUNCED -> says.addressBounced();
            case COMPLAINED -> says.complained();
            case STOPPED -> says.stopped();
            case FEWER -> says.fewer();
            case NO_CONSENT -> says.noConsent();
            case CONDITION -> says.condition();
            case UNDECIDED -> says.undecided();
            case TOO_OLD -> says.tooOld();
            case SAMPLED_OUT ->
                says.sampledOut(speech.speech().percent(rule.restraint().sample()));
            case OWN_COOLING_OFF ->
                says.ownCoolingOff(speech.count(rule.restraint().ownCoolingOff().toDays()));
            case COOLING_OFF -> says.coolingOff(speech.count(rule.coolingOff().toDays()));
            case PRIORITY -> says.priority();
        };
    }
}
