package dev.earshot.score.integrity;

import java.util.Locale;

/** Numbers in sentences. */
final class Wording {

    private Wording() {}

    /** "34 %", or with a digit more where whole percent would hide it. */
    static String percent(double share) {
        double percent = 100 * share;
        return String.format(Locale.ROOT, percent > 0 && percent < 10 ? "%.1f %%" : "%.0f %%", percent);
    }

    static String tenths(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
