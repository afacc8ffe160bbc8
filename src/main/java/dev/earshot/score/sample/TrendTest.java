package dev.earshot.score.sample;

import dev.earshot.score.statistics.Normal;
import java.util.Optional;

/**
 * Whether a share rises or falls from wave to wave: Cochran and Armitage's test with scores 1, 2, 3 … Paper 6.
 *
 * @param z below 0 where it falls, in standard deviations; z² is their χ²
 * @param p how often chance alone would lean as much, 0 to 1
 */
public record TrendTest(double z, double p) {

    /**
     * @param hits answers that count, by wave
     * @param answers of which; a wave without any keeps its place
     * @return empty where all or none count, or fewer than two waves have answers
     */
    public static Optional<TrendTest> of(long[] hits, long[] answers) {
        double n = 0;
        double x = 0;
        double scores = 0;
        double squares = 0;
        double lean = 0;
        for (int wave = 0; wave < answers.length; wave++) {
            double score = wave + 1;
            n += answers[wave];
            x += hits[wave];
            scores += score * answers[wave];
            squares += score * score * answers[wave];
            lean += score * hits[wave];
        }
        if (x == 0 || x == n) {
            return Optional.empty();
        }
        double share = x / n;
        double variance = share * (1 - share) * (squares - scores * scores / n);
        if (variance <= 1e-9 * squares) {
            return Optional.empty();
        }
        double z = (lean - share * scores) / Math.sqrt(variance);
        return Optional.of(new TrendTest(z, Normal.beyond(z)));
    }

    public double chiSquare() {
        return z * z;
    }
}
