package dev.earshot.score;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * How much an estimate is worth, by half the width of its interval. The limits are NPS points (5, 10, 20 of 200); for
 * percent and means the same parts of what the figure can span.
 */
public enum Quality {
    /** Within 5 NPS points, 2.5% or .15 of a 7-point scale. */
    A(.025),
    /** Within 10 NPS points, 5% or .3 of a 7-point scale. */
    B(.05),
    /** Within 20 NPS points, 10% or .6 of a 7-point scale. */
    C(.1),
    /** Wider, or unknown: too few answers to judge. Shown grey, with its band and n. */
    D(Double.POSITIVE_INFINITY);

    private final double widest;

    Quality(double widest) {
        this.widest = widest;
    }

    /**
     * @param margin half the width of the interval
     * @param span from the lowest to the highest figure there can be, in the same unit
     */
    static Quality of(OptionalDouble margin, double span) {
        if (margin.isEmpty()) {
            return D;
        }
        double part = margin.getAsDouble() / span;
        return Arrays.stream(values())
                .filter(quality -> part <= quality.widest)
                .findFirst()
                .orElse(D);
    }
}
