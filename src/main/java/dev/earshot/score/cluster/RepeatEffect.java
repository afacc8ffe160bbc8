package dev.earshot.score.cluster;

import dev.earshot.score.Design;
import dev.earshot.score.statistics.Normal;
import dev.earshot.score.statistics.Student;
import java.util.OptionalDouble;

/**
 * What answering more than once does to an interval: all that must be kept of a {@link Clustered} mean to widen another one
 * like it. Paper 1.
 *
 * @param answers 1 or more
 * @param customers who gave them: 1 to {@code answers}
 * @param deff design effect; empty where it is unknown. May lie below 1
 */
public record RepeatEffect(long answers, long customers, OptionalDouble deff) {

    public RepeatEffect {
        if (customers < 1 || answers < customers) {
            throw new IllegalArgumentException(answers + " answers cannot come from " + customers + " customers");
        }
    }

    /**
     * By how much to divide the counts before a score interval is made of them, 1 or more: the design effect, and what few
     * customers leave unknown of it. Where it is unknown each customer counts as one answer, the most they can say.
     *
     * @param confidence of the interval, 0 to 1
     */
    public double factor(double confidence) {
        if (deff.isEmpty()) {
            return (double) answers / customers;
        }
        double few = Student.t(confidence, customers - 1.0) / Normal.z(confidence);
        return Math.max(1, deff.getAsDouble() * few * few);
    }

    /**
     * Where nobody answered twice, answers are independent, and nothing is widened however few they are. Of two or three
     * customers next to nothing is known, but all of them together say no less than one answer.
     */
    public Design design(double confidence) {
        return answers == customers ? Design.SIMPLE : Design.clustered(Math.min(answers, factor(confidence)));
    }
}
