package dev.earshot.insight;

import dev.earshot.insight.trend.Speech;
import dev.earshot.score.Verdict;
import java.util.Locale;

/** A verdict as its box on the page. */
public record VerdictMark(Verdict verdict, Speech speech) {

    public String key() {
        return verdict.name().toLowerCase(Locale.ROOT);
    }

    public String words() {
        return switch (verdict) {
            case SIGNAL -> speech.figures().signal();
            case NOISE -> speech.figures().noise();
            case FEW -> speech.figures().few();
        };
    }
}
