package dev.earshot.score.cluster;

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

    /** By how much to divide the counts before a score interval is made of them: see {@link RepeatEffect#factor}. */
    public double designEffect(double confidence) {
        return effect().factor(confidence);
    }

    public RepeatEffect effect() {
        return new RepeatEffect(answers, customers, deff());
    }
}
