package dev.earshot.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class RoundingTest {

    @Test
    void takesHalvesAwayFromZero() {
        // 19 against 20 of 40: 2.5 points either way.
        assertThat(Rounding.figure(Metric.nps(), Vectors.nps(20, 1, 19))).hasValue(new BigDecimal("-3"));
        assertThat(Rounding.figure(Metric.nps(), Vectors.nps(19, 1, 20))).hasValue(new BigDecimal("3"));
        assertThat(Rounding.shown(Metric.nps(), -2.5)).isEqualTo(new BigDecimal("-3"));
        assertThat(Rounding.shown(Metric.ces(), 5.05)).isEqualTo(new BigDecimal("5.1"));
    }

    @Test
    void takesTheDifferenceFirst() {
        // 34.4 and 41.6 show as 34 and 42.
        Histogram before = Vectors.nps(0, 656, 344);
        Histogram after = Vectors.nps(0, 584, 416);
        assertThat(Rounding.figure(Metric.nps(), before)).hasValue(new BigDecimal("34"));
        assertThat(Rounding.figure(Metric.nps(), after)).hasValue(new BigDecimal("42"));
        assertThat(Rounding.change(Metric.nps(), before, after)).hasValue(new BigDecimal("7"));
    }

    @Test
    void hasNothingToRoundWhileNobodyHasAnswered() {
        assertThat(Rounding.figure(Metric.ces(), Histogram.empty(1, 7))).isEmpty();
        assertThat(Rounding.change(Metric.ces(), Histogram.empty(1, 7), Histogram.of(1, 1, 1, 1, 1, 1, 1, 1)))
                .isEmpty();
    }

    @Test
    void knowsNoNegativeZero() {
        assertThat(Rounding.shown(Metric.nps(), -0.4)).hasToString("0");
    }
}
