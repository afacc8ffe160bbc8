package dev.earshot.score.sample;

import java.util.OptionalDouble;

/** How far two groups lie apart in one variable, in its standard deviations: Cohen's d. Beyond ±.1 is worth a look. Paper 2. */
public final class StandardisedDifference {

    /** What is no more than chance and rounding make of like groups. */
    public static final double NOTABLE = .1;

    private StandardisedDifference() {}

    /** Of two shares, 0 to 1; empty where both are 0 or 1, but 0 where they are equal. */
    public static OptionalDouble ofShares(double one, double other) {
        return of(one - other, one * (1 - one), other * (1 - other));
    }

    /** Of two means with their variances. */
    public static OptionalDouble ofMeans(double one, double variance, double other, double otherVariance) {
        return of(one - other, variance, otherVariance);
    }

    private static OptionalDouble of(double difference, double variance, double other) {
        double pooled = (variance + other) / 2;
        if (difference == 0) {
            return OptionalDouble.of(0);
        }
        return pooled <= 0 ? OptionalDouble.empty() : OptionalDouble.of(difference / Math.sqrt(pooled));
    }
}
