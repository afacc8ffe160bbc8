package dev.earshot.score.statistics;

import java.util.function.DoubleUnaryOperator;

/** Finds where a falling function crosses zero. Slower than Newton, and never lost: limits may not fail at a ceiling. */
final class Bisection {

    /** 2^-60 of the starting width is below what a double can tell apart. */
    private static final int HALVINGS = 60;

    private Bisection() {}

    static double root(DoubleUnaryOperator falling, double low, double high) {
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (falling.applyAsDouble(middle) > 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }
}
