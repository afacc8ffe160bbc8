package dev.earshot.score.statistics;

import java.util.function.DoubleUnaryOperator;

/**
 * Finds where a falling function crosses zero, in few trials: a curve through the last three points where it can be trusted,
 * halving else (T. R. Chandrupatla, Advances in Engineering Software 28, 1997).
 */
final class Crossing {

    private static final int TRIALS = 200;
    private static final double STILL = 1e-13;

    private Crossing() {}

    /**
     * @param falling not negative at {@code low}, not positive at {@code high}
     * @param guess where it may be; need not lie between them
     */
    static double of(DoubleUnaryOperator falling, double low, double high, double guess) {
        double tolerance = STILL * (high - low) + 2 * Math.ulp(Math.max(Math.abs(low), Math.abs(high)));
        double last = low;
        double atLast = falling.applyAsDouble(low);
        double across = high;
        double atAcross = falling.applyAsDouble(high);
        double part = low < guess && guess < high ? (guess - low) / (high - low) : .5;
        for (int i = 0; i < TRIALS; i++) {
            double trial = last + part * (across - last);
            double atTrial = falling.applyAsDouble(trial);
            double third;
            double atThird;
            if (atTrial > 0 == atLast > 0) {
                third = last;
                atThird = atLast;
            } else {
                third = across;
                atThird = atAcross;
                across = last;
                atAcross = atLast;
            }
            last = trial;
            atLast = atTrial;
            double least = tolerance / Math.abs(across - last);
            if (atTrial == 0 || least > .5) {
                return Math.abs(atLast) < Math.abs(atAcross) ? last : across;
            }
            part = part(last, atLast, across, atAcross, third, atThird);
            part = Math.min(Math.max(part, least), 1 - least);
        }
        return last;
    }

    /** How far from {@code a} towards {@code b} to try next. */
    private static double part(double a, double atA, double b, double atB, double c, double atC) {
        double xi = (a - b) / (c - b);
        double phi = (atA - atB) / (atC - atB);
        boolean straightEnough = phi * phi < xi && (1 - phi) * (1 - phi) < 1 - xi;
        return straightEnough
                ? atA / (atB - atA) * atC / (atB - atC) + (c - a) / (b - a) * atA / (atC - atA) * atB / (atC - atB)
                : .5;
    }
}
