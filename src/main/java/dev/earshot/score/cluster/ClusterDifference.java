package dev.earshot.score.cluster;

import dev.earshot.score.Change;
import dev.earshot.score.statistics.Interval;
import dev.earshot.score.statistics.Student;
import java.util.OptionalDouble;

/**
 * What became of a mean where customers answered in both periods: their own level cancels out, or counts twice. Paper 2.
 *
 * @param difference later − earlier, in the unit of the answers
 * @param se standard error with customers as clusters; empty with one customer
 * @param customers in either period
 * @param inBoth of them in both
 */
public record ClusterDifference(double difference, OptionalDouble se, long customers, long inBoth) {

    /** Of all customers; from here on periods do not count as independent. */
    private static final double SHARED = .05;

    /** Whether so many answered in both periods that the test of independent groups no longer holds. */
    public boolean isNeeded() {
        return inBoth >= SHARED * customers;
    }

    /** How often chance alone would move it as far, 0 to 1; empty where the error is unknown or 0. */
    public OptionalDouble p() {
        return se.stream()
                .filter(error -> error > 0)
                .map(error -> Student.beyond(difference / error, customers - 1.0))
                .findFirst();
    }

    /** Student's, in the unit of the difference; from minus to plus infinity where the error is unknown. */
    public Interval interval(double confidence) {
        double half =
                se.isEmpty() ? Double.POSITIVE_INFINITY : Student.t(confidence, customers - 1.0) * se.getAsDouble();
        return new Interval(difference - half, difference + half);
    }

    /** The change as it is to be shown: judged by this test where it is needed and can be made. */
    public Change judging(Change change) {
        return isNeeded() && p().isPresent()
                ? change.judged(interval(change.after().confidence()), p().getAsDouble())
                : change;
    }
}
