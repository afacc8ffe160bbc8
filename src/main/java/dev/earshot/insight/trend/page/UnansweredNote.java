package dev.earshot.insight.trend.page;

import dev.earshot.insight.trend.ItemNonResponse;
import dev.earshot.insight.trend.Speech;
import java.util.Optional;

/** How many who were shown a question are in no figure, and why. */
final class UnansweredNote {

    private UnansweredNote() {}

    /** Empty where everybody answered. */
    static Optional<String> of(ItemNonResponse found, TrendMessages words, Speech speech) {
        if (found.skipped() + found.notApplicable() == 0) {
            return Optional.empty();
        }
        String shown = speech.format().count(found.shown());
        String skipped = share(found.skipped(), found, speech);
        return Optional.of(
                found.notApplicable() == 0
                        ? words.skipped(shown, skipped)
                        : words.skippedOrNot(shown, skipped, share(found.notApplicable(), found, speech)));
    }

    /** "74 (6%)". */
    private static String share(long part, ItemNonResponse found, Speech speech) {
        return speech.format().count(part) + " (" + speech.percent(Math.round(100.0 * part / found.shown())) + ")";
    }
}
