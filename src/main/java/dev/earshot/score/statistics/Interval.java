package dev.earshot.score.statistics;

/**
 * The values that fit the answers; both ends belong to it.
 *
 * @param low in the unit of the figure, at most {@code high}
 */
public record Interval(double low, double high) {

    /** The same interval in a unit {@code factor} times finer: shares become percent with 100. */
    public Interval times(double factor) {
        return new Interval(low * factor, high * factor);
    }

    static Interval around(double centre, double half) {
        return new Interval(centre - half, centre + half);
    }

    public boolean contains(double value) {
        return low <= value && value <= high;
    }
}
