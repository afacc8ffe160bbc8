package dev.earshot.survey;

/** What a score tapped in the mail is worth before the form is sent. */
public enum OneTap {
    /** Kept as provisional; counts by itself when nothing shows that a machine gave it. */
    TWO_STAGE,
    /** Nothing: only what is sent counts. */
    CONFIRMED;

    /** As files write it. */
    public static OneTap of(String word) {
        return word.equals("confirmed") ? CONFIRMED : TWO_STAGE;
    }
}
