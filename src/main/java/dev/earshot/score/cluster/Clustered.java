package dev.earshot.score.cluster;

import dev.earshot.score.Design;
import dev.earshot.score.statistics.Normal;
import dev.earshot.score.statistics.Student;
import java.util.OptionalDouble;

/**
 * A mean of answers of which some come from one customer, in the unit of the answers. Paper 1.
 *
 * @param answers 1 or more
 * @param customers 1 or more
 * @param mean of all answers
 * @param customerMean of the customers' own means: each customer once, whatever became of them
 * @param seSimple standard error, were all answers independent: √(V/(n−1)); empty with one answer
 * @param se standard error with customers as clusters; empty with one customer
 */
public record Clustered(
        long answers,
        long customers,
        double mean,
        OptionalDouble customerMean,
        OptionalDouble seSimple,
        OptionalDouble se) {

    /** Design effect: (se / seSimple)²; empty where either is unknown or all answers are alike. May lie below 1. */
    public OptionalDouble deff() {
        return se.isEmpty() || seSimple.isEmpty() || seSimple.getAsDouble() == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(Math.pow(se.getAsDouble() / seSimple.getAsDouble(), 2));
    }

    /**
     * By how much to divide the counts before a score interval is made of them, 1 or more: the design effect, and what few
     * customers leave unknown of it. Where it is unknown each customer counts as one answer, the most they can say.
     *
     * @param confidence of the interval, 0 to 1
     */
    public double designEffect(double confidence) {
        OptionalDouble effect = deff();
        if (effect.isEmpty()) {
            return (double) answers / customers;
        }
        double few = Student.t(confidence, customers - 1.0) / Normal.z(confidence);
        return Math.max(1, effect.getAsDouble() * few * few);
    }

    public Design design(double confidence) {
        return Design.clustered(designEffect(confidence));
    }
}
