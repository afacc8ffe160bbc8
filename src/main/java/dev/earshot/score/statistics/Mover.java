package dev.earshot.score.statistics;

/**
 * Method of variance estimates recovery: the interval of a difference from the intervals of its two sides, each with its
 * own asymmetry. On Wilson's intervals this is Newcombe's. Paper 6.
 */
public final class Mover {

    private Mover() {}

    /** Of {@code after} − {@code before}, both independent, in their unit. */
    public static Interval difference(double before, Interval ofBefore, double after, Interval ofAfter) {
        double difference = after - before;
        return new Interval(
                difference - Math.hypot(after - ofAfter.low(), ofBefore.high() - before),
                difference + Math.hypot(ofAfter.high() - after, before - ofBefore.low()));
    }
}
