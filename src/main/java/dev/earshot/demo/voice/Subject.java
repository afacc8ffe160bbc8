package dev.earshot.demo.voice;

import java.util.Locale;

/** What a verbatim is about; the key of its words in {@code demo/comments.yaml}. */
enum Subject {
    LATE,
    SWIFTLINE,
    DAMAGED,
    RUDE,
    QUALITY,
    PRICE,
    QUICK,
    LOVELY,
    ADVICE,
    PACKAGING,
    GIFT,
    HELPED,
    UNHELPED,
    EASY,
    HARD;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
