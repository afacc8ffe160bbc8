package dev.earshot.score;

/**
 * What was promised to those who answer.
 *
 * @param k the fewest answers that are shown: 1 where nothing is hidden, else 3 or more. Two would tell each of them what the
 *     other one said
 */
public record Programme(int k) {

    /** Customers whose names the shop knows: nothing to hide in a small number. */
    public static final Programme IDENTIFIED = new Programme(1);
    /** Customers whose answers are shown by group only. */
    public static final Programme CONFIDENTIAL = new Programme(5);
    /** Anonymous surveys and staff: no figure, no n, no words for fewer than ten. */
    public static final Programme ANONYMOUS = new Programme(10);

    private static final int FEWEST = 3;

    public Programme {
        if (k != 1 && k < FEWEST) {
            throw new IllegalArgumentException("a group that is hidden has at least " + FEWEST + " answers, not " + k);
        }
    }

    /** The stricter of both promises. */
    public Programme and(Programme other) {
        return k >= other.k ? this : other;
    }

    /** Whether {@code answers} would tell of somebody. None does not. */
    public boolean hides(long answers) {
        return answers > 0 && answers < k;
    }
}
