package dev.earshot.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.earshot.score.Estimate.Basis;
import org.junit.jupiter.api.Test;

/** Answers that say less than as many independent ones. */
class DesignTest {

    private static final Metric NPS = Metric.nps();
    private static final Histogram HUNDRED = Vectors.nps(20, 30, 50);

    @Test
    void makesTheIntervalThatOfAsManyAsSayAsMuch() {
        Estimate repeated = Scores.estimate(NPS, HUNDRED, .95, Design.clustered(2));
        Estimate half = Scores.estimate(NPS, Vectors.nps(10, 15, 25));
        assertThat(repeated.value()).hasValue(30);
        assertThat(repeated.n()).isEqualTo(100);
        assertThat(repeated.effectiveN()).isEqualTo(50);
        assertThat(repeated.low()).isEqualTo(half.low());
        assertThat(repeated.high()).isEqualTo(half.high());
        assertThat(repeated.basis()).isEqualTo(Basis.RESPONSES);
    }

    @Test
    void neverClaimsMoreThanIndependentAnswersWould() {
        Estimate alternating = Scores.estimate(NPS, HUNDRED, .95, Design.clustered(.4));
        assertThat(alternating).isEqualTo(Scores.estimate(NPS, HUNDRED));
    }

    @Test
    void saysWhatWasCountedOnce() {
        assertThat(Scores.estimate(NPS, HUNDRED, .95, Design.CUSTOMERS).basis()).isEqualTo(Basis.CUSTOMERS);
    }

    @Test
    void endsAtTheEndOfTheScaleWhereEverybodyStandsThere() {
        for (double deff : new double[] {1.1, 3, 7.3}) {
            Design design = Design.clustered(deff);
            assertThat(Scores.estimate(NPS, Vectors.nps(0, 0, 7), .95, design).high())
                    .hasValue(100);
            assertThat(Scores.estimate(NPS, Vectors.nps(7, 0, 0), .95, design).low())
                    .hasValue(-100);
            assertThat(Scores.estimate(Metric.csat(5), Vectors.csat(7, 7), .95, design)
                            .high())
                    .hasValue(100);
            assertThat(Scores.estimate(Metric.ces(), Histogram.of(1, 0, 0, 0, 0, 0, 0, 7), .95, design)
                            .high())
                    .hasValue(7);
        }
    }

    @Test
    void isAPositiveNumber() {
        assertThatThrownBy(() -> Design.clustered(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Design.clustered(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void narrowsAFigureOfAllCustomersTheMoreOfThemAnswered() {
        Estimate some = Scores.estimate(NPS, HUNDRED);
        assertThat(some.among(NPS, 2_001)).isEqualTo(some);
        Estimate half = some.among(NPS, 200);
        assertThat(half.margin().orElseThrow())
                .isCloseTo(some.margin().orElseThrow() * Math.sqrt(100 / 199.0), within(1e-9));
        assertThat(half.value()).isEqualTo(some.value());
        assertThat(some.among(NPS, 100).margin()).hasValue(0);
        assertThatThrownBy(() -> some.among(NPS, 99)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void hasFourLevelsOfConfidence() {
        assertThat(Confidence.DEFAULT.share()).isEqualTo(.95);
        assertThat(Confidence.of(99)).hasToString("Optional[99%]");
        assertThat(Confidence.of(97)).isEmpty();
    }
}
