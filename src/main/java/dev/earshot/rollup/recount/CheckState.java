package dev.earshot.rollup.recount;

/** What a comparison of a month's counts with the answers came to. */
enum CheckState {
    VERIFIED,
    /** The counts were wrong and still are. */
    QUARANTINED,
    /** The counts were wrong and have been put right. */
    REPAIRED
}
