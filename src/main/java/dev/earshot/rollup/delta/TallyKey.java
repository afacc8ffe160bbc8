package dev.earshot.rollup.delta;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * What is counted together.
 *
 * @param series number of the series: a question as it is asked, by origin
 * @param basis {@link Basis#RESPONSES}, {@link Basis#FLAGGED}, or the days of a window of {@link Basis#WINDOWS}
 * @param segment number of a value of a kept field, or {@link #EVERYBODY}
 * @param day in the reporting zone
 */
public record TallyKey(int series, int basis, int segment, LocalDate day) implements Comparable<TallyKey> {

    public static final int EVERYBODY = 0;

    private static final Comparator<TallyKey> ORDER = Comparator.<TallyKey, Boolean>comparing(
                    key -> key.segment == EVERYBODY)
            .thenComparing(TallyKey::series)
            .thenComparing(TallyKey::basis)
            .thenComparing(TallyKey::segment)
            .thenComparing(TallyKey::day);

    /**
     * The order in which rows are locked, so that no two transactions wait for each other. Everybody's row comes last: all
     * writers want it, so it is held for the shortest time.
     */
    @Override
    public int compareTo(TallyKey other) {
        return ORDER.compare(this, other);
    }
}
