package dev.earshot.score;

import java.util.List;
import java.util.Optional;

/**
 * How often an interval shall hold the truth.
 *
 * @param percent 80, 90, 95 or 99: the levels people know how to read
 */
public record Confidence(int percent) {

    public static final List<Integer> LEVELS = List.of(80, 90, 95, 99);
    public static final Confidence DEFAULT = new Confidence(95);

    public Confidence {
        if (!LEVELS.contains(percent)) {
            throw new IllegalArgumentException("confidence is one of " + LEVELS + " percent, not " + percent);
        }
    }

    /** Empty where {@code percent} is no level. */
    public static Optional<Confidence> of(int percent) {
        return LEVELS.contains(percent) ? Optional.of(new Confidence(percent)) : Optional.empty();
    }

    /** .95 for 95%: what the formulas take. */
    public double share() {
        return percent / 100.0;
    }

    /** 19 of "19 times in 20" */
    public int times() {
        return in() * percent / 100;
    }

    /** 20 of "19 times in 20" */
    public int in() {
        return switch (percent) {
            case 80 -> 5;
            case 90 -> 10;
            case 95 -> 20;
            default -> 100;
        };
    }

    /** "95%" */
    @Override
    public String toString() {
        return percent + "%";
    }
}
