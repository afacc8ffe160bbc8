package dev.earshot.score;

/** Whether a change means anything. */
public enum Verdict {
    /** Chance alone would seldom do this. */
    SIGNAL,
    /** Enough answers to see a change of some size, and none is seen. */
    NOISE,
    /** Too few answers on a side to judge. */
    FEW
}
