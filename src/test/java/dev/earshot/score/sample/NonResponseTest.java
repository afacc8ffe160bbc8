package dev.earshot.score.sample;

import static dev.earshot.score.Vectors.CLOSED_FORM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.earshot.score.Histogram;
import dev.earshot.score.Metric;
import dev.earshot.score.Vectors;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NonResponseTest {

    static Stream<Vectors.Case> waves() {
        return Vectors.read("16b_wave_trend_cochran_armitage");
    }

    @ParameterizedTest
    @MethodSource("waves")
    void leansWithTheWaves(Vectors.Case example) {
        TrendTest trend = TrendTest.of(example.counts("x_by_wave"), example.counts("n_by_wave"))
                .orElseThrow();
        example.expects("chisq", trend.chiSquare(), CLOSED_FORM);
        example.expects("p", trend.p(), CLOSED_FORM);
        assertThat(trend.z()).isPositive();
    }

    @Test
    void couldMoveTheFigureThisFarAndProbablyThatFar() {
        NonResponse silent = NonResponse.of(
                        Metric.nps(),
                        List.of(Vectors.nps(10, 20, 70), Vectors.nps(15, 15, 30), Vectors.nps(16, 12, 12)),
                        .25)
                .orElseThrow();
        double nps = 100 * (112 - 41) / 200.0;
        assertThat(silent.least()).isCloseTo(.25 * nps - 75, within(1e-9));
        assertThat(silent.most()).isCloseTo(.25 * nps + 75, within(1e-9));
        assertThat(silent.asLastWave().orElseThrow()).isCloseTo(.25 * nps + .75 * -10, within(1e-9));
        assertThat(silent.lateDiffer()).isTrue();
        assertThat(silent.promoters().orElseThrow().z()).isNegative();
    }

    @Test
    void isNotGuessedFromAHandful() {
        NonResponse few = NonResponse.of(Metric.nps(), List.of(Vectors.nps(10, 20, 70), Vectors.nps(1, 1, 1)), .5)
                .orElseThrow();
        assertThat(few.asLastWave()).isEmpty();
        assertThat(NonResponse.of(Metric.nps(), List.of(Histogram.empty(0, 10)), .5))
                .isEmpty();
        assertThat(NonResponse.of(Metric.nps(), List.of(), .5)).isEmpty();
        NonResponse all =
                NonResponse.of(Metric.nps(), List.of(Vectors.nps(0, 0, 20)), 1).orElseThrow();
        assertThat(all.least()).isEqualTo(100);
        assertThat(all.promoters()).isEmpty();
        assertThat(all.lateDiffer()).isFalse();
        assertThat(TrendTest.of(new long[] {3}, new long[] {9})).isEmpty();
        assertThat(TrendTest.of(new long[] {0, 3, 0}, new long[] {0, 9, 0})).isEmpty();
    }
}
