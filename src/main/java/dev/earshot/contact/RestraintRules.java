package dev.earshot.contact;

import static dev.earshot.contact.Rule.drop;

import dev.earshot.contact.Addressee.Asked;
import dev.earshot.survey.InviteRule;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** How few are asked. An invitation that is still to come counts like one that went out. */
final class RestraintRules {

    private RestraintRules() {}

    static Optional<Decision> sample(Matter matter) {
        int percent = matter.rule().restraint().sample();
        return matter.customer().lot() < percent
                ? Optional.empty()
                : drop(Reason.SAMPLED_OUT, "not in the sample of " + percent + " % of the customers.");
    }

    static Optional<Decision> ownCoolingOff(Matter matter) {
        Duration span = matter.rule().restraint().ownCoolingOff();
        return nearest(matter, span, asked -> asked.surveyId()
                        .equals(matter.survey().surveyId()))
                .flatMap(asked -> drop(
                        Reason.OWN_COOLING_OFF,
                        when(asked, matter) + ", and the rule is once with this survey in " + Words.span(span) + "."));
    }

    static Optional<Decision> coolingOff(Matter matter) {
        Duration span = matter.rule().coolingOff();
        String rule = ", and the rule is one survey in " + Words.span(span) + ".";
        return nearest(matter, span, Asked::sameEvent)
                .flatMap(first -> drop(
                        Reason.PRIORITY, "the survey “" + first.surveyId() + "” comes first for this event" + rule))
                .or(() -> nearest(matter, span, asked -> true)
                        .flatMap(asked -> drop(Reason.COOLING_OFF, when(asked, matter) + rule)));
    }

    /** The first moment at which neither span holds a mail back any more; empty for who was never asked. */
    static Optional<Instant> quietUntil(String surveyId, InviteRule rule, List<Asked> asked) {
        return Stream.concat(
                        asked.stream().map(one -> one.at().plus(rule.coolingOff())),
                        asked.stream()
                                .filter(one -> one.surveyId().equals(surveyId))
                                .map(one -> one.at().plus(rule.restraint().ownCoolingOff())))
                .max(Comparator.naturalOrder());
    }

    /** What lies closer to the mail than this, in the past or to come; the closest. */
    private static Optional<Asked> nearest(Matter matter, Duration span, Predicate<Asked> counts) {
        return matter.customer().asked().stream()
                .filter(counts)
                .filter(asked -> gap(asked, matter).compareTo(span) < 0)
                .min(Comparator.comparing(asked -> gap(asked, matter)));
    }

    private static Duration gap(Asked asked, Matter matter) {
        return Duration.between(asked.at(), matter.earliest()).abs();
    }

    private static String when(Asked asked, Matter matter) {
        Duration since = Duration.between(asked.at(), matter.now());
        return since.isNegative()
                ? "is to be asked in " + Words.days(since.negated())
                : "asked " + Words.days(since) + " ago";
    }
}
