package dev.earshot.rollup.delta;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/**
 * What the answer to one question adds to the counts.
 *
 * @param day the local day of {@code at}, in the reporting zone
 * @param segments numbers of the values it is counted under, beside everybody
 * @param column of {@link Counts}: the score from 0 to 10, or one of its two names
 */
public record Contribution(int series, LocalDate day, Instant at, Set<Integer> segments, int column, boolean flagged) {

    public Contribution {
        segments = Set.copyOf(segments);
    }

    /** Whether it says what the customer thinks; a skipped question does not take the place of an earlier answer. */
    public boolean isOpinion() {
        return column < Counts.SKIPPED;
    }
}
