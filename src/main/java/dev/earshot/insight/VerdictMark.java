package dev.earshot.insight;

import dev.earshot.score.Verdict;
import java.util.Locale;

/** A verdict as its box on the page. */
public record VerdictMark(Verdict verdict) {

    public String key() {
        return verdict.name().toLowerCase(Locale.ROOT);
    }

    public String words() {
        return switch (verdict) {
            case SIGNAL -> "Signal";
            case NOISE -> "Noise";
            case FEW -> "n too small";
        };
    }
}
