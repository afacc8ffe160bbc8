package dev.earshot.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class IndexTest {

    @Test
    void isTheMeanAsPartOfItsScale() {
        Histogram stars = Histogram.of(1, 2, 1, 4, 9, 20);
        Estimate index = Index.of(stars, .95);
        Estimate mean = Scores.estimate(Metric.mean(1, 5), stars);
        assertThat(index.value().orElseThrow()).isCloseTo(25 * (mean.value().orElseThrow() - 1), within(1e-9));
        assertThat(index.low().orElseThrow()).isCloseTo(25 * (mean.low().orElseThrow() - 1), within(1e-9));
        assertThat(index.high().orElseThrow()).isCloseTo(25 * (mean.high().orElseThrow() - 1), within(1e-9));
    }

    @Test
    void putsDifferentScalesTogether() {
        Histogram faces = Histogram.of(1, 0, 10, 0);
        Histogram ten = Histogram.of(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 30);
        Estimate both = Index.of(List.of(faces, ten), .95);
        assertThat(both.value()).hasValue(87.5);
        assertThat(both.n()).isEqualTo(40);
        assertThat(both.high().orElseThrow()).isLessThan(100);
    }

    @Test
    void isUnknownWhileNobodyAnswered() {
        assertThat(Index.of(Histogram.empty(1, 5), .95).value()).isEmpty();
    }
}
