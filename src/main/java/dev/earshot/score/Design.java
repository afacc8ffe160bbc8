package dev.earshot.score;

import dev.earshot.score.Estimate.Basis;

/**
 * How the answers came about, as far as it changes how much they say. Answers of one customer are alike, weighted answers
 * are unequal: both say less than as many independent ones. Kish, Survey Sampling, 1965.
 *
 * @param deff design effect: how many answers say as much as one independent one; above 0. Below 1 it is taken as 1
 * @param basis what is counted once
 */
public record Design(double deff, Basis basis) {

    /** Every answer for itself. */
    public static final Design SIMPLE = new Design(1, Basis.RESPONSES);
    /** The latest answer of each customer: one each, so nothing repeats. */
    public static final Design CUSTOMERS = new Design(1, Basis.CUSTOMERS);

    public Design {
        if (!(deff > 0 && deff < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("a design effect is a positive number, not " + deff);
        }
    }

    /** Responses of which some come from one customer. */
    public static Design clustered(double deff) {
        return new Design(deff, Basis.RESPONSES);
    }

    /** How much wider the interval is made; never narrower than that of independent answers. */
    public double widening() {
        return Math.max(1, deff);
    }

    /** Independent answers that say as much as {@code n} of these. */
    public double effective(double n) {
        return n / widening();
    }
}
