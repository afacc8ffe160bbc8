package dev.earshot.score;

/** What was promised to those who answer. */
public enum Programme {
    /** Customers whose names the shop knows: nothing to hide in a small number. */
    IDENTIFIED(1),
    /** Anonymous surveys and staff: no figure, no n, no words for fewer than ten. */
    ANONYMOUS(10);

    private final int k;

    Programme(int k) {
        this.k = k;
    }

    /** The fewest answers that are shown. */
    public int k() {
        return k;
    }
}
