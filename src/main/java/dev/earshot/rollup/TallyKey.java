package dev.earshot.rollup;

import dev.earshot.response.Origin;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * What is counted together.
 *
 * @param meaning tells wordings and scales of one question apart; see {@code catalog.Revision}
 * @param dimension a kept segment such as "order.store", or "" for everybody
 * @param segment its value, or ""
 */
record TallyKey(
        String surveyId,
        String questionId,
        String meaning,
        Origin origin,
        String dimension,
        String segment,
        LocalDate day)
        implements Comparable<TallyKey> {

    static final String EVERYBODY = "";

    private static final Comparator<TallyKey> ORDER = Comparator.comparing(TallyKey::surveyId)
            .thenComparing(TallyKey::questionId)
            .thenComparing(TallyKey::meaning)
            .thenComparing(TallyKey::origin)
            .thenComparing(TallyKey::dimension)
            .thenComparing(TallyKey::segment)
            .thenComparing(TallyKey::day);

    /** The order in which rows are locked, so that no two transactions wait for each other. */
    @Override
    public int compareTo(TallyKey other) {
        return ORDER.compare(this, other);
    }
}
