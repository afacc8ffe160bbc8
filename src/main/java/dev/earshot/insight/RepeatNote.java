package dev.earshot.insight;

import dev.earshot.insight.trend.Speech;
import dev.earshot.score.Estimate;
import java.util.Optional;

/** What customers who answered more than once do to a margin, in words; empty where they do nothing. */
public final class RepeatNote {

    private RepeatNote() {}

    /** @param known whether it was looked at at all */
    public static Optional<String> of(Estimate estimate, boolean known, Speech speech) {
        if (!known) {
            return Optional.of(speech.figures().repeatsUnknown()).filter(sentence -> estimate.n() > 0);
        }
        return effective(estimate, speech).map(says -> {
            String count = speech.format().count(estimate.n());
            return says.equals("1")
                    ? speech.figures().repeatsOne(count, says)
                    : speech.figures().repeats(count, says);
        });
    }

    /** How many answers of as many customers would say as much: "1,620"; empty where every answer counts whole. */
    public static Optional<String> effective(Estimate estimate, Speech speech) {
        long says = Math.round(estimate.effectiveN());
        return Optional.of(speech.format().count(says)).filter(words -> !estimate.suppressed() && says < estimate.n());
    }
}
