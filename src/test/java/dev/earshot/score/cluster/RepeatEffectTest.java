package dev.earshot.score.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.earshot.score.Change;
import dev.earshot.score.Design;
import dev.earshot.score.Histogram;
import dev.earshot.score.Metric;
import dev.earshot.score.Vectors;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class RepeatEffectTest {

    private static final Metric NPS = Metric.nps();

    @Test
    void widensNothingWhereNobodyAnsweredTwice() {
        assertThat(new RepeatEffect(8, 8, OptionalDouble.of(1)).design(.95)).isEqualTo(Design.SIMPLE);
        assertThat(new RepeatEffect(8, 7, OptionalDouble.of(1)).design(.95).deff())
                .isCloseTo(Math.pow(2.446911851144969 / 1.959963984540054, 2), within(1e-9));
    }

    @Test
    void isNeverLessThanOne() {
        assertThat(new RepeatEffect(20_000, 10_000, OptionalDouble.of(.7))
                        .design(.95)
                        .deff())
                .isEqualTo(1);
        assertThat(new RepeatEffect(3, 2, OptionalDouble.of(1.5)).factor(.95)).isGreaterThan(60);
        assertThat(new RepeatEffect(3, 2, OptionalDouble.of(1.5)).design(.95).effective(3))
                .isEqualTo(1);
        assertThatThrownBy(() -> new RepeatEffect(3, 4, OptionalDouble.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("3 answers cannot come from 4 customers");
    }

    @Test
    void aChangeOfRepeatAnswersIsJudgedByWhatTheySay() {
        Histogram before = Vectors.nps(40, 60, 100);
        Histogram after = Vectors.nps(60, 60, 80);
        Change strangers = Change.between(NPS, before, after, .95);
        Change repeats = Change.between(NPS, before, Design.clustered(2), after, Design.clustered(2), .95);
        Change half = Change.between(NPS, Vectors.nps(20, 30, 50), Vectors.nps(30, 30, 40), .95);
        assertThat(strangers.pValue().orElseThrow()).isLessThan(.05);
        assertThat(repeats.difference()).isEqualTo(strangers.difference());
        assertThat(repeats.pValue().orElseThrow())
                .isCloseTo(half.pValue().orElseThrow(), within(1e-12))
                .isGreaterThan(.05);
        assertThat(repeats.low().orElseThrow()).isCloseTo(half.low().orElseThrow(), within(1e-9));
        assertThat(repeats.after().n()).isEqualTo(200);
        assertThat(repeats.after().effectiveN()).isEqualTo(100);
    }

    @Test
    void rareSharesOfRepeatAnswersAreTestedExactly() {
        Metric thumbs = Metric.thumbs();
        Histogram none = Histogram.of(thumbs.lowest(), 20, 0);
        Histogram some = Histogram.of(thumbs.lowest(), 18, 2);
        Change repeats = Change.between(thumbs, none, Design.clustered(2), some, Design.clustered(2), .95);
        Change half =
                Change.between(thumbs, Histogram.of(thumbs.lowest(), 10, 0), Histogram.of(thumbs.lowest(), 9, 1), .95);
        assertThat(repeats.pValue()).isEqualTo(half.pValue());
    }
}
