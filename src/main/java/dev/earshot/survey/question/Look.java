package dev.earshot.survey.question;

import java.util.Locale;

/** How the points of a satisfaction scale are drawn. */
public enum Look {
    NUMBERS,
    FACES,
    STARS;

    /** As files write it: "faces". */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
