package dev.earshot.insight.turnout;

import java.util.OptionalDouble;

/**
 * One event at which a customer could have been asked, and how far it went.
 *
 * @param values of the fields asked for, in their order; "" where the event did not say
 * @param worth of the order in its own currency; NaN where unknown
 * @param delay days from the event to the mail; NaN where none was sent
 * @param lag hours from the mail to the answer; NaN where none came
 * @param score to the question looked at; −1 where there is none
 * @param details mean rating of the details out of ten; NaN where none was rated
 */
record Touch(
        boolean invited,
        boolean answered,
        String[] values,
        double worth,
        double delay,
        double lag,
        int score,
        double details) {

    static final int NO_SCORE = -1;
    static final double HOUR = 3_600;
    static final double DAY = 86_400;

    boolean scored() {
        return score != NO_SCORE;
    }

    /** From the event to the answer; empty where either is unknown. */
    OptionalDouble seconds() {
        double seconds = DAY * delay + HOUR * lag;
        return Double.isNaN(seconds) ? OptionalDouble.empty() : OptionalDouble.of(seconds);
    }
}
