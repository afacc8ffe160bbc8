package dev.earshot.score.compare;

import static dev.earshot.score.Vectors.CLOSED_FORM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.earshot.score.Vectors;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AdjustedTest {

    static Stream<Vectors.Case> tests() {
        return Vectors.read("08_multiple_comparisons");
    }

    @ParameterizedTest
    @MethodSource("tests")
    void areThoseOfTheLiterature(Vectors.Case example) {
        double[] p = example.numbers("p_values");
        example.expects("bh", Adjusted.benjaminiHochberg(p), CLOSED_FORM);
        example.expects("by", Adjusted.benjaminiYekutieli(p), CLOSED_FORM);
        example.expects("holm", Adjusted.holm(p), CLOSED_FORM);
        example.expects("bonferroni", Adjusted.bonferroni(p), CLOSED_FORM);
    }

    /** Y. Benjamini and Y. Hochberg, JRSS B 57 (1995), their example of fifteen tests. */
    @Test
    void rejectFourByBenjaminiAndHochberg1995AndThreeByBonferroni() {
        double[] p = tests().findFirst().orElseThrow().numbers("p_values");
        assertThat(Arrays.stream(Adjusted.benjaminiHochberg(p)).filter(a -> a <= .05))
                .hasSize(4);
        assertThat(Arrays.stream(Adjusted.bonferroni(p)).filter(a -> a <= .05)).hasSize(3);
    }

    @Test
    void keepTheOrderOfTheirTests() {
        SplittableRandom random = new SplittableRandom(8);
        double[] p =
                random.doubles(40).sorted().map(x -> Math.round(x * 20) / 20.0).toArray();
        for (double[] adjusted : List.of(
                Adjusted.benjaminiHochberg(p),
                Adjusted.benjaminiYekutieli(p),
                Adjusted.holm(p),
                Adjusted.bonferroni(p))) {
            assertThat(adjusted).isSorted();
            for (int i = 0; i < p.length; i++) {
                assertThat(adjusted[i]).isBetween(p[i], 1.0);
            }
        }
    }

    @Test
    void doNotDependOnTheOrderTheyComeIn() {
        double[] p = {.3, .001, .04, .04, .9};
        double[] turned = {.9, .04, .04, .001, .3};
        double[] adjusted = Adjusted.benjaminiHochberg(p);
        double[] ofTurned = Adjusted.benjaminiHochberg(turned);
        for (int i = 0; i < p.length; i++) {
            assertThat(adjusted[i]).isEqualTo(ofTurned[p.length - 1 - i]);
        }
    }

    @Test
    void areNoneOfNone() {
        assertThat(Adjusted.benjaminiHochberg(new double[0])).isEmpty();
        assertThat(Adjusted.holm(new double[0])).isEmpty();
        assertThatThrownBy(() -> Adjusted.bonferroni(new double[] {Double.NaN}))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
