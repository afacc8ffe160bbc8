package dev.earshot.insight;

import dev.earshot.platform.Format;
import dev.earshot.score.Estimate;
import java.util.Optional;

/** What customers who answered more than once do to a margin, in words; empty where they do nothing. */
public final class RepeatNote {

    /** Said where answers are counted as independent because nobody has looked yet. */
    public static final String NOT_YET =
            "The margins do not allow yet for customers who answered more than once: how much"
                    + " that matters is being worked out, and takes a few minutes.";

    private RepeatNote() {}

    /** @param known whether it was looked at at all */
    public static Optional<String> of(Estimate estimate, boolean known) {
        if (!known) {
            return Optional.of(NOT_YET).filter(sentence -> estimate.n() > 0);
        }
        return effective(estimate)
                .map(says -> "The margins allow for customers who answered more than once: together the "
                        + Format.ENGLISH.count(estimate.n()) + " answers say as much as " + says + " independent "
                        + (says.equals("1") ? "one" : "ones") + " would.");
    }

    /** How many answers of as many customers would say as much: "1,620"; empty where every answer counts whole. */
    public static Optional<String> effective(Estimate estimate) {
        long says = Math.round(estimate.effectiveN());
        return Optional.of(Format.ENGLISH.count(says)).filter(words -> !estimate.suppressed() && says < estimate.n());
    }
}
