package dev.earshot.purchase.inbox;

/** What became of an accepted delivery. */
enum DeliveryState {
    /** Waits to be read. */
    RECEIVED,
    /** Waits for an earlier message about the same order, and not for ever; or for its source, until that is mended. */
    WAITING,
    /** A rule that forbids could not be decided; the reason says why, and a person has to look. */
    HELD,
    /** Told of something new. */
    RECORDED,
    /** Told again of a purchase that is known. */
    REPEATED,
    /** Understood, and nothing we listen for. */
    SKIPPED,
    /** Could not be understood; the reason says why. */
    REJECTED;

    /** Whether reading it again can change anything: nothing came of it so far. */
    boolean mayBeReadAgain() {
        return this == HELD || this == SKIPPED || this == REJECTED;
    }
}
