package dev.earshot.score.classify;

import dev.earshot.score.statistics.Midranks;
import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * Predictions beside what happened. Papers 1 and 2.
 *
 * @param scores one a case, higher meaning more likely
 * @param labels what happened
 * @param threshold a score of this or more counts as predicted
 */
public record ClassifierMetrics(double[] scores, boolean[] labels, double threshold) {

    public ClassifierMetrics {
        if (scores.length != labels.length) {
            throw new IllegalArgumentException(scores.length + " scores for " + labels.length + " labels");
        }
        for (double score : scores) {
            if (Double.isNaN(score)) {
                throw new IllegalArgumentException("a score is not a number");
            }
        }
    }

    public static ClassifierMetrics of(double[] scores, boolean[] labels, double threshold) {
        return new ClassifierMetrics(scores, labels, threshold);
    }

    public int truePositives() {
        return count(true, true);
    }

    public int falsePositives() {
        return count(true, false);
    }

    public int falseNegatives() {
        return count(false, true);
    }

    public int trueNegatives() {
        return count(false, false);
    }

    private int count(boolean predicted, boolean happened) {
        int count = 0;
        for (int i = 0; i < scores.length; i++) {
            count += scores[i] >= threshold == predicted && labels[i] == happened ? 1 : 0;
        }
        return count;
    }

    private int happened() {
        return count(true, true) + count(false, true);
    }

    /** Share of the predicted that happened; empty when nothing was predicted. */
    public OptionalDouble precision() {
        return share(truePositives(), truePositives() + falsePositives());
    }

    /** Share of what happened that was predicted; empty when nothing happened. */
    public OptionalDouble recall() {
        return share(truePositives(), happened());
    }

    /** Harmonic mean of precision and recall; empty when nothing was predicted and nothing happened. */
    public OptionalDouble f1() {
        return share(2.0 * truePositives(), 2.0 * truePositives() + falsePositives() + falseNegatives());
    }

    /** Share of all cases in which it happened. */
    public OptionalDouble baseRate() {
        return share(happened(), scores.length);
    }

    /** The chance that a case in which it happened scores above one in which it did not, ties counting half. */
    public OptionalDouble auc() {
        double yes = happened();
        double no = scores.length - yes;
        if (yes == 0 || no == 0) {
            return OptionalDouble.empty();
        }
        double[] ranks = Midranks.of(scores);
        double sum = IntStream.range(0, ranks.length)
                .filter(i -> labels[i])
                .mapToDouble(i -> ranks[i])
                .sum();
        return OptionalDouble.of((sum - yes * (yes + 1) / 2) / (yes * no));
    }

    /** Precision at each score, weighted by the recall gained there; cases of one score enter together. */
    public OptionalDouble averagePrecision() {
        double yes = happened();
        if (yes == 0) {
            return OptionalDouble.empty();
        }
        int[] order = order();
        double sum = 0;
        double found = 0;
        for (int from = 0, to; from < order.length; from = to) {
            double before = found;
            for (to = from; to < order.length && scores[order[to]] == scores[order[from]]; to++) {
                found += labels[order[to]] ? 1 : 0;
            }
            sum += (found - before) / yes * found / to;
        }
        return OptionalDouble.of(sum);
    }

    /** Mean squared distance of a chance from what happened, 0 best; only for scores that are chances, 0 to 1. */
    public OptionalDouble brier() {
        return IntStream.range(0, scores.length)
                .mapToDouble(i -> Math.pow(scores[i] - (labels[i] ? 1 : 0), 2))
                .average();
    }

    /**
     * Share of cases in the top {@code share} of scores in which it happened. Where the border runs through cases of one
     * score, each of them counts by the part of them that fits.
     */
    public OptionalDouble topPrecision(double share) {
        double room = Math.ceil(share * scores.length - 1e-9);
        if (scores.length == 0 || room < 1) {
            return OptionalDouble.empty();
        }
        int[] order = order();
        double found = 0;
        for (int from = 0, to; from < order.length && from < room; from = to) {
            int here = 0;
            for (to = from; to < order.length && scores[order[to]] == scores[order[from]]; to++) {
                here += labels[order[to]] ? 1 : 0;
            }
            found += here * Math.min(1, (room - from) / (to - from));
        }
        return OptionalDouble.of(found / Math.min(room, scores.length));
    }

    /** How many times more often it happened in the top {@code share} of scores than overall. */
    public OptionalDouble lift(double share) {
        OptionalDouble top = topPrecision(share);
        return top.isEmpty() || happened() == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(top.getAsDouble() / baseRate().getAsDouble());
    }

    private int[] order() {
        return IntStream.range(0, scores.length)
                .boxed()
                .sorted((a, b) -> Double.compare(scores[b], scores[a]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static OptionalDouble share(double part, double whole) {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of(part / whole);
    }

    @Override
    public String toString() {
        return "ClassifierMetrics of " + scores.length + " cases at " + threshold
                + Arrays.toString(new int[] {truePositives(), falsePositives(), falseNegatives(), trueNegatives()});
    }
}
