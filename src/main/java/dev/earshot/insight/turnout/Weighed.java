package dev.earshot.insight.turnout;

import dev.earshot.score.Estimate;
import dev.earshot.score.Gate;
import dev.earshot.score.Histogram;
import dev.earshot.score.Metric;
import dev.earshot.score.Programme;
import dev.earshot.score.Scores;
import dev.earshot.score.WeightedHistogram;
import dev.earshot.score.sample.KishEffect;
import dev.earshot.score.sample.Weighting;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The figure as it was answered, beside the figure weighted so that those who answered look like all who could have been asked.
 *
 * @param weighted empty where there are too few answers, nothing to weigh by, or no weights that fit
 * @param margins what was weighed by
 * @param cut answers whose weight was cut
 * @param most whether only the latest answers were weighed
 */
public record Weighed(
        Estimate raw,
        Optional<Estimate> weighted,
        Optional<KishEffect> effect,
        List<Trait> margins,
        int cut,
        boolean most) {

    public static final int FEWEST = 100;

    /** More would not move a weight. */
    public static final int MOST = 50_000;

    static Weighed of(
            Metric metric, Programme programme, double confidence, List<Touch> touches, List<Grouping> groupings) {
        Histogram answers = scores(metric, touches);
        Estimate raw = Gate.pass(programme, Scores.estimate(metric, answers, confidence));
        List<Grouping> margins =
                groupings.stream().filter(one -> one.trait().tellsApart()).toList();
        int[] scored = IntStream.range(0, touches.size())
                .filter(i -> touches.get(i).scored())
                .limit(MOST)
                .toArray();
        if (scored.length < FEWEST || margins.isEmpty()) {
            return new Weighed(raw, Optional.empty(), Optional.empty(), List.of(), 0, false);
        }
        Weighting weighting = Weighting.of(
                margins.stream()
                        .map(one -> IntStream.of(scored).map(i -> one.of()[i]).toArray())
                        .toArray(int[][]::new),
                margins.stream().map(Weighed::eligible).toArray(double[][]::new));
        List<Trait> traits = margins.stream().map(Grouping::trait).toList();
        if (!weighting.raking().converged()) {
            return new Weighed(raw, Optional.empty(), Optional.empty(), traits, 0, false);
        }
        WeightedHistogram weighted = WeightedHistogram.of(
                metric.lowest(),
                metric.highest(),
                IntStream.of(scored).map(i -> touches.get(i).score()).toArray(),
                weighting.weights());
        return new Weighed(
                raw,
                Optional.of(Gate.pass(programme, Scores.estimate(metric, weighted, confidence))),
                weighting.effect(),
                traits,
                weighting.cut(),
                answers.total() > MOST);
    }

    static Histogram scores(Metric metric, List<Touch> touches) {
        long[] counts = new long[metric.highest() - metric.lowest() + 1];
        touches.stream().filter(Touch::scored).forEach(touch -> counts[touch.score() - metric.lowest()]++);
        return Histogram.of(metric.lowest(), counts);
    }

    private static double[] eligible(Grouping grouping) {
        return grouping.trait().categories().stream()
                .mapToDouble(Trait.Category::eligible)
                .toArray();
    }
}
