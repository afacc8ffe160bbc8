package dev.earshot.response.tap;

/** What became of a provisional answer. */
public enum ProvisionalState {
    /** Kept, and not counted yet. */
    PROVISIONAL,
    /** Counted: it became a response, or changed one that nobody had confirmed. */
    SETTLED,
    /** Looks like a machine's: kept, not counted, and a person may restore it. */
    QUARANTINED,
    /** Somebody sent the form, which counts instead. */
    OVERTAKEN
}
