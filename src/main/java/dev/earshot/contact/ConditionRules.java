package dev.earshot.contact;

import static dev.earshot.contact.Rule.drop;

import dev.earshot.survey.question.Condition;
import dev.earshot.survey.question.Condition.Truth;
import dev.earshot.survey.question.Known;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** The survey's own conditions. What permits and cannot be decided counts as no; what forbids then waits for a person. */
final class ConditionRules {

    /** How long a person has to look at what was held; then it is dropped. */
    static final Duration PATIENCE = Duration.ofDays(7);

    private static final String UNDECIDED = " cannot be decided, for the event does not say what it asks for.";

    private ConditionRules() {}

    static Optional<Decision> when(Matter matter) {
        Condition when = matter.rule().when();
        return switch (truth(when, matter)) {
            case YES -> Optional.empty();
            case NO -> drop(Reason.CONDITION, "the survey is for those with " + Words.quoted(when) + " only.");
            case UNKNOWN -> drop(Reason.UNDECIDED, "whether " + Words.quoted(when) + UNDECIDED);
        };
    }

    static Optional<Decision> skipWhen(Matter matter) {
        return matter.rule()
                .skipWhen()
                .filter(skip -> truth(skip, matter) == Truth.YES)
                .flatMap(
                        skip -> drop(Reason.CONDITION, "the survey leaves out those with " + Words.quoted(skip) + "."));
    }

    /** Last of the rules that drop: a person is asked only about mails that could go out. */
    static Optional<Decision> skipUndecided(Matter matter) {
        return matter.rule()
                .skipWhen()
                .filter(skip -> truth(skip, matter) == Truth.UNKNOWN)
                .map(skip -> new Decision.Hold(
                        matter.earliest().plus(PATIENCE),
                        Reason.SKIP_UNDECIDED,
                        "Held for a person to release until "
                                + Words.time(
                                        matter.earliest().plus(PATIENCE),
                                        matter.survey().house())
                                + ", then dropped: whether " + Words.quoted(skip) + UNDECIDED));
    }

    /** A condition that fails is one that cannot be decided. */
    private static Truth truth(Condition condition, Matter matter) {
        try {
            return condition.test(new Known(Map.of(), matter.event().facts()));
        } catch (RuntimeException e) {
            return Truth.UNKNOWN;
        }
    }
}
