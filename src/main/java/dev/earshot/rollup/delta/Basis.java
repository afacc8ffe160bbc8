package dev.earshot.rollup.delta;

import java.util.List;

/** What a row of counts counts, as it stands in the database. */
public final class Basis {

    /** Every answer. */
    public static final int RESPONSES = 0;

    /** Those of flagged responses, which are among the responses too. */
    public static final int FLAGGED = 1;

    /**
     * Lengths in days of the windows in which each customer's latest answer is known. A row of such a basis holds how much
     * that differs from counting every answer for so many days: see {@link Opinions}.
     */
    public static final List<Integer> WINDOWS = List.of(30, 90, 180, 365);

    private Basis() {}
}
