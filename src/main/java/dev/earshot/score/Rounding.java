package dev.earshot.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Figures as they are shown: rounded once, at the end, halves away from zero (−2.5 is −3), from the exact counts. {@code
 * Math.round} and JavaScript take −2.5 to −2; every door of the house rounds here.
 */
public final class Rounding {

    private static final RoundingMode AWAY_FROM_ZERO = RoundingMode.HALF_UP;

    private Rounding() {}

    /** The figure of these answers; empty while there are none. */
    public static Optional<BigDecimal> figure(Metric metric, Histogram answers) {
        return figure(metric, answers, metric.decimals());
    }

    /** With as many digits after the point as somebody asks for: NPS 41.7. */
    public static Optional<BigDecimal> figure(Metric metric, Histogram answers, int decimals) {
        return answers.total() == 0
                ? Optional.empty()
                : Optional.of(quotient(metric.total(answers), answers.total(), decimals));
    }

    /**
     * The difference of the unrounded figures, then rounded: 34.4 to 41.6 is +7 although 34 and 42 are shown. Empty where
     * a side has no answers.
     */
    public static Optional<BigDecimal> change(Metric metric, Histogram before, Histogram after) {
        if (before.total() == 0 || after.total() == 0) {
            return Optional.empty();
        }
        BigDecimal n1 = BigDecimal.valueOf(before.total());
        BigDecimal n2 = BigDecimal.valueOf(after.total());
        BigDecimal gain = BigDecimal.valueOf(metric.total(after)).multiply(n1);
        BigDecimal loss = BigDecimal.valueOf(metric.total(before)).multiply(n2);
        return Optional.of(gain.subtract(loss).divide(n1.multiply(n2), metric.decimals(), AWAY_FROM_ZERO));
    }

    /** A limit, margin or estimate of {@code metric} that comes from no single quotient. */
    public static BigDecimal shown(Metric metric, double value) {
        return BigDecimal.valueOf(value).setScale(metric.decimals(), AWAY_FROM_ZERO);
    }

    private static BigDecimal quotient(long sum, long n, int decimals) {
        return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(n), decimals, AWAY_FROM_ZERO);
    }
}
