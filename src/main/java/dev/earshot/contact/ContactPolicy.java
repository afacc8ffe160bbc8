package dev.earshot.contact;

import dev.earshot.contact.Addressee.Asked;
import dev.earshot.survey.InviteRule;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The rules under which customers are asked, in the order in which they are looked at. */
public final class ContactPolicy {

    private static final List<Rule> RULES = List.of(
            StandingRules::active,
            StandingRules::test,
            StandingRules::cancelled,
            StandingRules::suppressed,
            StandingRules::consent,
            ConditionRules::when,
            ConditionRules::skipWhen,
            StandingRules::age,
            RestraintRules::sample,
            RestraintRules::ownCoolingOff,
            RestraintRules::coolingOff,
            ConditionRules::skipUndecided);

    /** Those that may say something else by the time the mail is due. The others keep their first word. */
    private static final List<Rule> RULES_WHEN_DUE = List.of(
            StandingRules::active,
            StandingRules::cancelled,
            StandingRules::suppressed,
            StandingRules::consent,
            StandingRules::age,
            RestraintRules::ownCoolingOff,
            RestraintRules::coolingOff);

    private ContactPolicy() {}

    /** @param now the present moment */
    public static Decision decide(Candidate survey, Occasion event, Addressee customer, Instant now) {
        return decide(RULES, Matter.of(survey, event, customer, now));
    }

    /** When the delay is over. */
    public static Instant due(InviteRule rule, Occasion event) {
        return Matter.due(rule, event);
    }

    /** Before this moment the survey does not ask somebody who was asked at these times; empty for who never was. */
    public static Optional<Instant> quietUntil(String surveyId, InviteRule rule, List<Asked> asked) {
        return RestraintRules.quietUntil(surveyId, rule, asked);
    }

    /**
     * The decision at the moment a mail is to be written: send, wait for an open hour, or drop after all.
     *
     * @param due when its delay was over
     */
    public static Decision decideWhenDue(
            Candidate survey, Occasion event, Addressee customer, Instant due, Instant now) {
        return decide(RULES_WHEN_DUE, new Matter(survey, event, customer, due, now));
    }

    private static Decision decide(List<Rule> rules, Matter matter) {
        return rules.stream()
                .flatMap(rule -> rule.judge(matter).stream())
                .findFirst()
                .orElseGet(() -> TimingRules.send(matter));
    }
}
