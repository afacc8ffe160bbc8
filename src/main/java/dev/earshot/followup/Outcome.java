package dev.earshot.followup;

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

    public String words() {
        return words;
    }
}
