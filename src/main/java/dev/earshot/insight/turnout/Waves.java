package dev.earshot.insight.turnout;

import dev.earshot.score.Estimate;
import dev.earshot.score.Gate;
import dev.earshot.score.Histogram;
import dev.earshot.score.Metric;
import dev.earshot.score.Programme;
import dev.earshot.score.Scores;
import dev.earshot.score.sample.NonResponse;
import dev.earshot.score.statistics.Quantile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Answers by how long they took to come, and what that says of those that never came.
 *
 * @param waves four that are about equally large, the quickest first; one where there are too few answers for more
 * @param check empty where nobody answered
 */
public record Waves(List<Wave> waves, Optional<NonResponse> check) {

    public static final int FEWEST = 40;

    /** @param hours from the mail to the last answer of the wave */
    public record Wave(double hours, Estimate figure) {}

    /** @param rate share of those invited who answered, 0 to 1 */
    static Waves of(Metric metric, Programme programme, double confidence, List<Touch> touches, double rate) {
        List<Touch> answered =
                touches.stream().filter(Touch::scored).filter(t -> t.lag() >= 0).toList();
        if (answered.isEmpty()) {
            return new Waves(List.of(), Optional.empty());
        }
        double[] lags = answered.stream().mapToDouble(Touch::lag).toArray();
        double[] ends = answered.size() < FEWEST
                ? new double[] {Quantile.of(lags, 1)}
                : new double[] {
                    Quantile.of(lags, .25), Quantile.of(lags, .5), Quantile.of(lags, .75), Quantile.of(lags, 1)
                };
        List<Histogram> histograms = new ArrayList<>();
        List<Wave> waves = new ArrayList<>();
        double after = -1;
        for (double end : ends) {
            double start = after;
            Histogram wave = Weighed.scores(
                    metric,
                    answered.stream()
                            .filter(touch -> touch.lag() > start && touch.lag() <= end)
                            .toList());
            histograms.add(wave);
            waves.add(new Wave(end, Gate.pass(programme, Scores.estimate(metric, wave, confidence))));
            after = end;
        }
        return new Waves(List.copyOf(waves), NonResponse.of(metric, histograms, rate));
    }
}
