package dev.earshot.score.control;

import static dev.earshot.score.Vectors.CLOSED_FORM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.earshot.score.Vectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EwmaTest {

    static Stream<Vectors.Case> series() {
        return Vectors.read("10c_ewma");
    }

    @ParameterizedTest
    @MethodSource("series")
    void weighsTheNewestMost(Vectors.Case example) {
        Ewma ewma = of(example);
        example.expects("z", ewma.z(), CLOSED_FORM);
        example.expects("lcl", ewma.lower(), CLOSED_FORM);
        example.expects("ucl", ewma.upper(), CLOSED_FORM);
        example.expectsPositions("out", ewma.out());
    }

    /** D. C. Montgomery, Introduction to Statistical Quality Control: λ = .1, L = 2.7. */
    @Test
    void agreesWithMontgomery() {
        Ewma ewma = of(series().skip(1).findFirst().orElseThrow());
        assertThat(ewma.z()[0]).isCloseTo(9.945, within(1e-9));
        assertThat(ewma.z()[1]).isCloseTo(9.7495, within(1e-9));
        assertThat(ewma.lower()[29]).isCloseTo(9.381, within(.001));
        assertThat(ewma.upper()[29]).isCloseTo(10.619, within(.001));
    }

    @Test
    void isTheSeriesItselfWhereOnlyTheNewestCounts() {
        double[] series = {3, 1, 4};
        Ewma ewma = Ewma.of(series, 2, 1, 1, 3);
        assertThat(ewma.z()).containsExactly(series);
        assertThat(ewma.upper()).containsExactly(5, 5, 5);
    }

    @Test
    void needsNoise() {
        assertThat(Ewma.of(new double[] {5, 5, 6}, Baseline.first(2), Sensitivity.USUAL))
                .isEmpty();
        assertThat(Ewma.of(new double[] {5}, Baseline.first(1), Sensitivity.USUAL))
                .isEmpty();
        assertThatThrownBy(() -> Ewma.of(new double[] {5}, 5, 0, .2, 3)).hasMessageContaining("needs noise");
    }

    private static Ewma of(Vectors.Case example) {
        return Ewma.of(
                example.numbers("series"),
                example.number("mu0"),
                example.number("sigma"),
                example.number("lambda"),
                example.number("L"));
    }
}
