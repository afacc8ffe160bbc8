package dev.earshot.score;

import dev.earshot.score.statistics.Interval;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A figure with what is known about it; never a bare number.
 *
 * @param value in the unit of its metric; empty while nobody has answered
 * @param low lower limit of the interval; not always as far from the value as {@code high}
 * @param high upper limit of it
 * @param confidence how often such an interval holds the truth: .95
 * @param n answers it rests on; 0 where suppressed
 * @param effectiveN independent answers that would say as much
 * @param suppressed held back because so few answered that somebody could be recognised
 * @param quality how much the interval narrows it down
 */
public record Estimate(
        OptionalDouble value,
        OptionalDouble low,
        OptionalDouble high,
        double confidence,
        long n,
        double effectiveN,
        Method method,
        Basis basis,
        boolean suppressed,
        Quality quality) {

    /** How the interval was made. */
    public enum Method {
        /** Tango's for NPS, the multinomial score interval for means: the default. */
        SCORE,
        /** The score interval of a share: the default for CSAT. */
        WILSON,
        /** NPS with three answers added, as some calculators do. */
        ADD_THREE,
        /** NPS, skewness-corrected score. */
        SKEWNESS_CORRECTED,
        STUDENT,
        WALD,
        /** Shares only, as are the two below. */
        JEFFREYS,
        AGRESTI_COULL,
        CLOPPER_PEARSON
    }

    /** What is counted once. */
    public enum Basis {
        RESPONSES,
        /** The latest answer of each customer. */
        CUSTOMERS,
        /** Responses that do not count alike. */
        WEIGHTED
    }

    /** A value without an interval yet. */
    static Estimate bare(OptionalDouble value, double confidence, long n, double effectiveN, Method method) {
        OptionalDouble unknown = OptionalDouble.empty();
        return new Estimate(
                value, unknown, unknown, confidence, n, effectiveN, method, Basis.RESPONSES, false, Quality.D);
    }

    /** The same value in {@code limits}, and graded by them where the figure can span so much. */
    Estimate within(Optional<Interval> limits, double span) {
        return limits.map(i -> within(i.low(), i.high(), span)).orElse(this);
    }

    private Estimate within(double from, double to, double span) {
        OptionalDouble least = OptionalDouble.of(from);
        OptionalDouble most = OptionalDouble.of(to);
        Quality graded = Quality.of(OptionalDouble.of((to - from) / 2), span);
        return new Estimate(value, least, most, confidence, n, effectiveN, method, basis, suppressed, graded);
    }

    /**
     * The same figure as a statement about just those {@code population} customers at that time, of whom {@code n} answered:
     * who has asked nearly everybody knows nearly everything. Only from one in twenty on; the value stays. Cochran, Sampling
     * Techniques, 1977.
     *
     * @param population all there are, answered or not; {@code n} or more
     */
    public Estimate among(Metric metric, long population) {
        if (population < n) {
            throw new IllegalArgumentException(n + " answered of only " + population);
        }
        if (low.isEmpty() || high.isEmpty() || value.isEmpty() || population == 1 || n < population / 20.0) {
            return this;
        }
        double factor = Math.sqrt((population - n) / (population - 1.0));
        double middle = value.getAsDouble();
        return within(
                middle - factor * (middle - low.getAsDouble()),
                middle + factor * (high.getAsDouble() - middle),
                metric.most() - metric.least());
    }

    /** Half the width of the interval, in the unit of the value: the "± 3" beside it. */
    public OptionalDouble margin() {
        return low.isPresent() && high.isPresent()
                ? OptionalDouble.of((high.getAsDouble() - low.getAsDouble()) / 2)
                : OptionalDouble.empty();
    }

    /** Whether a verdict, an arrow, a rank or a finding may be drawn from it. */
    public boolean conclusive() {
        return !suppressed && n >= Gate.FEWEST_TO_CONCLUDE && quality != Quality.D;
    }

    /** The same figure, counted by customer. */
    public Estimate of(Basis counted) {
        return new Estimate(value, low, high, confidence, n, effectiveN, method, counted, suppressed, quality);
    }

    /** What may be said where too few answered: nothing, not even how few. */
    public Estimate withheld() {
        OptionalDouble nothing = OptionalDouble.empty();
        return new Estimate(nothing, nothing, nothing, confidence, 0, 0, method, basis, true, Quality.D);
    }
}
