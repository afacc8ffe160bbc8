package dev.earshot.platform.cel;

/** What a name in a condition stands for. */
public enum ValueType {
    WHOLE,
    NUMBER,
    TEXT,
    TEXTS,
    TRUTH
}
