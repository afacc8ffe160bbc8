package dev.earshot.score.control;

import static dev.earshot.score.Vectors.CLOSED_FORM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.earshot.score.Vectors;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CusumTest {

    static Stream<Vectors.Case> series() {
        return Vectors.read("10d_cusum");
    }

    @ParameterizedTest
    @MethodSource("series")
    void addsUpWhatLiesBeyondTheSlack(Vectors.Case example) {
        Cusum cusum = of(example, false);
        example.expects("c_plus", cusum.plus(), CLOSED_FORM);
        example.expects("c_minus", cusum.minus(), CLOSED_FORM);
        example.expects("n_plus", asDoubles(cusum.nPlus()), 0);
        example.expects("n_minus", asDoubles(cusum.nMinus()), 0);
        example.expectsPositions("out", cusum.out());
    }

    /** D. C. Montgomery, Introduction to Statistical Quality Control: centre 10, k = 1/2, h = 5. */
    @Test
    void signalsAtMontgomerys29thValue() {
        Cusum cusum = of(series().skip(1).findFirst().orElseThrow(), false);
        assertThat(cusum.plus()[28]).isCloseTo(5.28, within(.005));
        assertThat(cusum.plus()[29]).isCloseTo(5.30, within(.005));
        assertThat(cusum.out()[0]).isEqualTo(28);
        assertThat(cusum.since(28)).isEqualTo(22);
    }

    @Test
    void startsAgainAfterASignalWhereAskedTo() {
        Cusum cusum = of(series().skip(1).findFirst().orElseThrow(), true);
        assertThat(cusum.out()).containsExactly(28);
        assertThat(cusum.plus()[29]).isLessThan(1);
        assertThat(cusum.nPlus()[29]).isEqualTo(1);
    }

    @Test
    void tellsSinceWhenADropLasts() {
        double[] fell = {40, 42, 39, 41, 40, 38, 40, 41, 40, 41, 35, 35, 35, 35, 35};
        Cusum cusum = Cusum.of(fell, Baseline.first(10), Sensitivity.USUAL).orElseThrow();
        assertThat(cusum.out()).isNotEmpty();
        assertThat(cusum.since(cusum.out()[0])).isEqualTo(10);
        assertThat(Cusum.of(new double[] {5, 5, 5}, Baseline.first(2), Sensitivity.USUAL))
                .isEmpty();
    }

    private static Cusum of(Vectors.Case example, boolean restart) {
        return Cusum.of(
                example.numbers("series"),
                example.number("mu0"),
                example.number("sigma"),
                example.number("k"),
                example.number("h"),
                restart);
    }

    private static double[] asDoubles(int[] counts) {
        return Arrays.stream(counts).asDoubleStream().toArray();
    }
}
