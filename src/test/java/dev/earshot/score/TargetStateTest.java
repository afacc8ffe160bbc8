package dev.earshot.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.earshot.score.statistics.Bell;
import dev.earshot.score.statistics.Normal;
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

    @Test
    void comesWithTheChanceThatTheTargetIsReached() {
        Histogram answers = Vectors.nps(20, 30, 50);
        Bell adjusted = Bell.addThree(20, 30, 50).times(100);
        TargetVerdict atItself = TargetVerdict.of(Metric.nps(), answers, adjusted.centre(), .95);
        assertThat(atItself.chance().orElseThrow()).isCloseTo(.5, within(1e-12));
        assertThat(atItself.words()).isEqualTo("cannot tell yet");
        double below = adjusted.centre() - Normal.z(.95) * adjusted.error();
        assertThat(TargetVerdict.of(Metric.nps(), answers, below, .95).chance().orElseThrow())
                .isCloseTo(.975, within(1e-12));
        assertThat(TargetVerdict.of(Metric.nps(), answers, 10, .95).words()).isEqualTo("on course");
        assertThat(TargetVerdict.of(Metric.nps(), answers, 50, .95).words()).isEqualTo("off course");
    }

    @Test
    void isLessSureTheMoreAnswersRepeat() {
        Histogram answers = Vectors.nps(20, 30, 50);
        Estimate repeated = Scores.estimate(Metric.nps(), answers, .95, Design.clustered(4));
        double simple =
                TargetVerdict.of(Metric.nps(), answers, thirty, 20).chance().orElseThrow();
        double clustered =
                TargetVerdict.of(Metric.nps(), answers, repeated, 20).chance().orElseThrow();
        assertThat(simple).isGreaterThan(clustered);
        assertThat(clustered).isGreaterThan(.5);
    }

    @Test
    void hasAChanceEvenWhereAllAreAlike() {
        Histogram happy = Vectors.nps(0, 0, 12);
        assertThat(TargetVerdict.of(Metric.nps(), happy, 90, .95).chance().orElseThrow())
                .isBetween(.1, .5);
        assertThat(TargetVerdict.of(Metric.nps(), Histogram.empty(0, 10), 90, .95)
                        .chance())
                .isEmpty();
        assertThat(TargetVerdict.of(
                                Metric.nps(),
                                happy,
                                Scores.estimate(Metric.nps(), happy).withheld(),
                                90)
                        .chance())
                .isEmpty();
    }

    @Test
    void ofEffortIsReachedFromAbove() {
        Histogram answers = Histogram.of(1, 200, 100, 50, 0, 0);
        assertThat(TargetVerdict.of(Metric.effort(), answers, 2, .95).chance().orElseThrow())
                .isGreaterThan(.99);
        assertThat(TargetVerdict.of(Metric.effort(), answers, 1.2, .95).chance().orElseThrow())
                .isLessThan(.01);
    }
}
