package dev.earshot.insight.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.insight.trend.Spoken;
import dev.earshot.score.Metric;
import org.junit.jupiter.api.Test;

class AxisTest {

    @Test
    void holdsEveryBandInTwenties() {
        Axis axis = Axis.holding(Metric.nps(), 13, 69, 0, 100, Spoken.ENGLISH);
        assertThat(axis.low()).isZero();
        assertThat(axis.high()).isEqualTo(80);
        assertThat(axis.ticks()).extracting(Axis.Tick::label).containsExactly("0", "20", "40", "60", "80");
    }

    @Test
    void goesBelowZeroOnlyForNegativeFigures() {
        Axis axis = Axis.holding(Metric.nps(), -5, 30, 0, 100, Spoken.ENGLISH);
        assertThat(axis.low()).isEqualTo(-20);
        assertThat(axis.ticks()).extracting(Axis.Tick::label).startsWith("−20", "0");
        assertThat(axis.ticks())
                .filteredOn(Axis.Tick::base)
                .extracting(Axis.Tick::label)
                .containsExactly("0");
    }

    @Test
    void drawsFewLinesOverAWideRange() {
        assertThat(Axis.holding(Metric.nps(), -100, 100, 0, 100, Spoken.ENGLISH).ticks())
                .extracting(Axis.Tick::label)
                .containsExactly("−80", "−40", "0", "40", "80");
    }

    @Test
    void aScaleBeginsWhereItsAnswersDo() {
        Axis axis = Axis.holding(Metric.ces(), 5.3, 6.2, 0, 100, Spoken.ENGLISH);
        assertThat(axis.low()).isEqualTo(5);
        assertThat(axis.high()).isEqualTo(7);
    }

    @Test
    void moreIsHigher() {
        Axis axis = Axis.holding(Metric.csat(5), 10, 90, 20, 120, Spoken.ENGLISH);
        assertThat(axis.y(0)).isEqualTo(120);
        assertThat(axis.y(100)).isEqualTo(20);
    }
}
