package dev.earshot.followup;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What came of a follow-up. */
public enum Outcome {
    SOLVED("Solved"),
    APOLOGISED("Apologised"),
    NO_REPLY("No reply"),
    NOTHING_TO_DO("Nothing to do");

    private final String words;

    Outcome(String words) {
        this.words = words;
    }

    /** By its name in a form: "solved". */
    static Optional<Outcome> of(String key) {
        return Arrays.stream(values())
                .filter(outcome -> outcome.key().equals(key))
                .findFirst();
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String words() {
        return words;
    }
}
