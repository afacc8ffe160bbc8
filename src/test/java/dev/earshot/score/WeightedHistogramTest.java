package dev.earshot.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.earshot.score.Estimate.Basis;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class WeightedHistogramTest {

    private static final Metric NPS = Metric.nps();

    @Test
    void ofEqualWeightsIsTheHistogram() {
        int[] scores = {0, 6, 7, 9, 10, 10};
        double[] thirds = new double[scores.length];
        Arrays.fill(thirds, 1 / 3.0);
        Estimate weighted = Scores.estimate(NPS, WeightedHistogram.of(0, 10, scores, thirds), .95);
        Estimate plain = Scores.estimate(NPS, Vectors.nps(2, 1, 3));
        assertThat(weighted.n()).isEqualTo(6);
        assertThat(weighted.effectiveN()).isCloseTo(6, within(1e-12));
        assertThat(weighted.value().orElseThrow()).isCloseTo(plain.value().orElseThrow(), within(1e-12));
        assertThat(weighted.low().orElseThrow()).isCloseTo(plain.low().orElseThrow(), within(1e-9));
        assertThat(weighted.high().orElseThrow()).isCloseTo(plain.high().orElseThrow(), within(1e-9));
        assertThat(weighted.basis()).isEqualTo(Basis.WEIGHTED);
    }

    @Test
    void saysLessTheMoreUnequalItsWeightsAre() {
        WeightedHistogram answers = WeightedHistogram.of(0, 10, new int[] {3, 9}, new double[] {1, 3});
        assertThat(answers.effectiveN()).isEqualTo(1.6);
        assertThat(answers.deff()).isEqualTo(1.25);
        assertThat(Scores.estimate(NPS, answers, .95).value()).hasValue(50);
    }

    @Test
    void worksForSharesAndMeansToo() {
        WeightedHistogram answers = WeightedHistogram.of(1, 5, new int[] {5, 5, 2}, new double[] {2, 1, 1});
        assertThat(Scores.estimate(Metric.csat(5), answers, .95).value()).hasValue(75);
        Estimate mean = Scores.estimate(Metric.mean(1, 5), answers, .95);
        assertThat(mean.value()).hasValue(4.25);
        assertThat(mean.low().orElseThrow()).isLessThan(4.25);
    }

    @Test
    void hasNoValueWithoutWeight() {
        assertThat(Scores.estimate(NPS, WeightedHistogram.of(0, 10, new int[0], new double[0]), .95)
                        .value())
                .isEmpty();
        assertThatThrownBy(() -> new WeightedHistogram(0, new double[] {-1}, 1, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
