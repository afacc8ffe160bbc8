package dev.earshot.response;

/** How somebody came to answer. Kept apart in every figure: only those who were asked stand for all. */
public enum Origin {
    INVITED,
    OPEN
}
