package dev.earshot.score.tone;

import dev.earshot.score.statistics.Normal;
import java.util.Optional;

/**
 * How the comments about one thing sound against all others.
 *
 * @param n comments about it
 * @param difference of the mean tones, above 0 where they sound happier
 * @param p how often chance alone would part the two as far, 0 to 1
 */
public record ToneContrast(long n, double difference, double p) {

    private static final int FEWEST = 10;

    /** Tones added up. */
    public static final class Sum {
        private long n;
        private double sum;
        private double squares;

        public void add(double tone) {
            n += 1;
            sum += tone;
            squares += tone * tone;
        }

        public long n() {
            return n;
        }

        /** All these without those of a part. */
        public Sum minus(Sum part) {
            Sum rest = new Sum();
            rest.n = n - part.n;
            rest.sum = sum - part.sum;
            rest.squares = squares - part.squares;
            return rest;
        }

        private double mean() {
            return sum / n;
        }

        private double error() {
            return Math.max(0, squares / n - mean() * mean()) / (n - 1);
        }
    }

    /** Empty where either has too few: ten comments. */
    public static Optional<ToneContrast> of(Sum about, Sum others) {
        if (about.n < FEWEST || others.n < FEWEST) {
            return Optional.empty();
        }
        double difference = about.mean() - others.mean();
        double error = Math.sqrt(about.error() + others.error());
        double p = error == 0 ? (difference == 0 ? 1 : 0) : Normal.beyond(difference / error);
        return Optional.of(new ToneContrast(about.n, difference, p));
    }
}
