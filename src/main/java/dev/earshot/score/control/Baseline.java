package dev.earshot.score.control;

import java.util.Arrays;

/**
 * The stretch of a series that limits are drawn from. It stays as it is while new periods arrive, and a chart shows it;
 * moving it is a decision somebody takes and signs for, else every lasting change would become the new ordinary.
 *
 * @param from position of the first period
 * @param to position after the last one
 */
public record Baseline(int from, int to) {

    /** Below a year of weeks the limits are themselves uncertain: about one false alarm in three years of watching. */
    public static final int SETTLED = 52;

    public Baseline {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException(
                    "a baseline goes from one period to a later one, not " + from + " to " + to);
        }
    }

    /** The first {@code periods} of a series. */
    public static Baseline first(int periods) {
        return new Baseline(0, periods);
    }

    public int periods() {
        return to - from;
    }

    /** Whether it is long enough to leave alone; until then it is worth drawing again as it grows. */
    public boolean settled() {
        return periods() >= SETTLED;
    }

    /** The part of {@code series} it covers. */
    double[] of(double[] series) {
        if (to > series.length) {
            throw new IllegalArgumentException("the baseline ends at " + to + ", the series at " + series.length);
        }
        return Arrays.copyOfRange(series, from, to);
    }
}
