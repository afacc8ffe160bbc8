package dev.earshot.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TargetStateTest {

    /** NPS 30, between 14.0 and 44.3. */
    private final Estimate thirty = Scores.estimate(Metric.nps(), Vectors.nps(20, 30, 50));

    @Test
    void isDecidedByTheIntervalAndNotByThePoint() {
        assertThat(TargetState.of(Metric.nps(), thirty, 13)).isEqualTo(TargetState.MET);
        assertThat(TargetState.of(Metric.nps(), thirty, 25)).isEqualTo(TargetState.OPEN);
        assertThat(TargetState.of(Metric.nps(), thirty, 35)).isEqualTo(TargetState.OPEN);
        assertThat(TargetState.of(Metric.nps(), thirty, 45)).isEqualTo(TargetState.MISSED);
    }

    @Test
    void staysOpenWhereNothingIsShown() {
        assertThat(TargetState.of(Metric.nps(), thirty.withheld(), 0)).isEqualTo(TargetState.OPEN);
        assertThat(TargetState.of(Metric.nps(), Scores.estimate(Metric.nps(), Histogram.empty(0, 10)), 0))
                .isEqualTo(TargetState.OPEN);
    }
}
