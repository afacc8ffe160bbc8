package dev.earshot.insight.turnout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.earshot.score.Metric;
import dev.earshot.score.Programme;
import dev.earshot.score.sample.NonResponse;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WavesTest {

    @Test
    void theLastQuarterStandsForThoseWhoNeverAnswered() {
        Waves waves = waves(400, i -> i < 300 ? 10 : 0);
        assertThat(waves.waves()).extracting(wave -> wave.figure().n()).containsExactly(100L, 100L, 100L, 100L);
        assertThat(waves.waves().get(0).figure().value()).hasValue(100);
        assertThat(waves.waves().get(3).figure().value()).hasValue(-100);
        assertThat(waves.waves().get(3).hours()).isEqualTo(399);
        NonResponse check = waves.check().orElseThrow();
        assertThat(check.lateDiffer()).isTrue();
        assertThat(check.asLastWave().orElseThrow()).isCloseTo(.2 * 50 - .8 * 100, within(1e-9));
        assertThat(check.least()).isCloseTo(.2 * 50 - 80, within(1e-9));
        assertThat(check.most()).isCloseTo(.2 * 50 + 80, within(1e-9));
    }

    @Test
    void everybodyIsInOneWaveAlsoAtItsEnd() {
        assertThat(waves(401, i -> 10).waves())
                .extracting(wave -> wave.figure().n())
                .containsExactly(101L, 100L, 100L, 100L);
    }

    @Test
    void likeAnswersRaiseNoDoubt() {
        assertThat(waves(400, i -> i % 2 == 0 ? 10 : 3).check().orElseThrow().lateDiffer())
                .isFalse();
    }

    @Test
    void fewAnswersMakeOneWaveAndStillBounds() {
        Waves waves = waves(39, i -> 10);
        assertThat(waves.waves()).hasSize(1);
        assertThat(waves.check().orElseThrow().most()).isCloseTo(100, within(1e-9));
        assertThat(waves(0, i -> 10).check()).isEmpty();
    }

    /** One answer an hour. */
    private static Waves waves(int count, IntUnaryOperator score) {
        Crowd crowd = new Crowd();
        IntStream.range(0, count).forEach(i -> crowd.add(Crowd.answer("a", i, score.applyAsInt(i), Double.NaN)));
        return Waves.of(Metric.nps(), Programme.IDENTIFIED, .95, crowd.touches(), .2);
    }
}
