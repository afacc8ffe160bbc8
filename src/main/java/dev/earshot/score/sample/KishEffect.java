package dev.earshot.score.sample;

import java.util.Arrays;
import java.util.Optional;

/**
 * What unequal weights cost. Paper 4.
 *
 * @param deff n · Σw² / (Σw)², 1 or more
 * @param effectiveN answers of equal weight that say as much: n / deff
 */
public record KishEffect(double deff, double effectiveN) {

    /** @param weights none negative; empty where all are 0 or there are none */
    public static Optional<KishEffect> of(double[] weights) {
        double sum = Arrays.stream(weights).sum();
        double squares = Arrays.stream(weights).map(w -> w * w).sum();
        return sum == 0
                ? Optional.empty()
                : Optional.of(new KishEffect(weights.length * squares / (sum * sum), sum * sum / squares));
    }
}
