package dev.earshot.insight;

import java.util.Locale;

/** How programs read what is one of a few things. */
public final class ApiWord {

    private ApiWord() {}

    /** "cooling_off" of COOLING_OFF. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
