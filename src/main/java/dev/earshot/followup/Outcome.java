package dev.earshot.followup;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What came of a follow-up. */
public enum Outcome {
    SOLVED,
    APOLOGISED,
    NO_REPLY,
    NOTHING_TO_DO;

    /** By its name in a form: "solved". */
    public static Optional<Outcome> of(String key) {
        return Arrays.stream(values())
                .filter(outcome -> outcome.key().equals(key))
                .findFirst();
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
