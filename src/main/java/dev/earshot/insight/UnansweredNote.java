package dev.earshot.insight;

import dev.earshot.insight.trend.ItemNonResponse;
import dev.earshot.platform.Format;
import java.util.Optional;

/** How many who were shown a question are in no figure, and why. */
final class UnansweredNote {

    private UnansweredNote() {}

    /** Empty where everybody answered. */
    static Optional<String> of(ItemNonResponse found) {
        if (found.skipped() + found.notApplicable() == 0) {
            return Optional.empty();
        }
        String notApplicable = found.notApplicable() == 0
                ? ""
                : ", and " + share(found.notApplicable(), found) + " chose that it does not apply";
        return Optional.of("Of " + Format.ENGLISH.count(found.shown()) + " who were shown the question "
                + share(found.skipped(), found) + " left it empty" + notApplicable
                + ". They are in no figure; nor is anybody who was not shown it.");
    }

    /** "74 (6%)". */
    private static String share(long part, ItemNonResponse found) {
        return Format.ENGLISH.count(part) + " (" + Math.round(100.0 * part / found.shown()) + "%)";
    }
}
