package dev.earshot.score.service;

import java.util.Locale;

/** How long somebody waited for the first reply, in bands a person feels the difference of. */
public enum Wait {
    QUARTER_HOUR(15),
    HOUR(60),
    FOUR_HOURS(240),
    DAY(1_440),
    LONGER(Double.POSITIVE_INFINITY);

    private final double end;

    /** @param end minutes, the first that belong to the next band */
    Wait(double end) {
        this.end = end;
    }

    /** @param minutes 0 or more */
    public static Wait of(double minutes) {
        for (Wait wait : values()) {
            if (minutes < wait.end) {
                return wait;
            }
        }
        return LONGER;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
