package dev.earshot.purchase;

/** What became of an accepted delivery. */
enum DeliveryState {
    /** Waits to be read. */
    RECEIVED,
    /** Told of something new. */
    RECORDED,
    /** Told again of a purchase that is known. */
    REPEATED,
    /** Understood, and nothing we listen for. */
    SKIPPED,
    /** Could not be understood; the reason says why. */
    REJECTED
}
