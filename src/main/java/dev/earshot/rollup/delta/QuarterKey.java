package dev.earshot.rollup.delta;

import java.time.Instant;
import java.util.Comparator;

/**
 * Everybody's answers of one quarter of an hour.
 *
 * @param quarter of an hour since 1970-01-01 00:00 UTC. In every zone a day begins at the beginning of one
 */
public record QuarterKey(int series, int quarter) implements Comparable<QuarterKey> {

    private static final int SECONDS = 900;

    private static final Comparator<QuarterKey> ORDER =
            Comparator.comparingInt(QuarterKey::series).thenComparingInt(QuarterKey::quarter);

    public static QuarterKey of(int series, Instant at) {
        return new QuarterKey(series, quarter(at));
    }

    /** The one an instant lies in. */
    public static int quarter(Instant at) {
        return Math.toIntExact(Math.floorDiv(at.getEpochSecond(), SECONDS));
    }

    public static Instant start(int quarter) {
        return Instant.ofEpochSecond((long) quarter * SECONDS);
    }

    @Override
    public int compareTo(QuarterKey other) {
        return ORDER.compare(this, other);
    }
}
