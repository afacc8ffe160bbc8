package dev.earshot.score.control;

import static dev.earshot.score.Vectors.CLOSED_FORM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.earshot.score.Histogram;
import dev.earshot.score.Metric;
import dev.earshot.score.Vectors;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LaneyChartTest {

    static Stream<Vectors.Case> shares() {
        return Vectors.read("10b_p_and_laney_p_prime");
    }

    @ParameterizedTest
    @MethodSource("shares")
    void addsToSamplingWhateverElseMovesAShare(Vectors.Case example) {
        LaneyChart chart =
                LaneyChart.of(example.counts("x"), example.counts("n")).orElseThrow();
        example.expects("pbar", chart.center(), CLOSED_FORM);
        example.expects("z", chart.z(), CLOSED_FORM);
        example.expects("sigma_z", chart.sigmaZ(), CLOSED_FORM);
        example.expects("laney_lcl", chart.lower(), CLOSED_FORM);
        example.expects("laney_ucl", chart.upper(), CLOSED_FORM);
        example.expectsPositions("laney_out", chart.out());
    }

    @ParameterizedTest
    @MethodSource("shares")
    void withoutItSamplingAloneDrawsTheLimits(Vectors.Case example) {
        PChart chart = PChart.of(example.counts("x"), example.counts("n")).orElseThrow();
        example.expects("pbar", chart.center(), CLOSED_FORM);
        example.expects("p_lcl", chart.lower(), CLOSED_FORM);
        example.expects("p_ucl", chart.upper(), CLOSED_FORM);
        example.expectsPositions("p_out", chart.out());
    }

    /** D. C. Montgomery, Introduction to Statistical Quality Control: cans of orange juice, 50 a sample. */
    @Test
    void findsTheTwoOddSamplesOfMontgomerysOrangeJuice() {
        long[] leaking = {
            12, 15, 8, 10, 4, 7, 16, 9, 14, 10, 5, 6, 17, 12, 22, 8, 10, 5, 13, 11, 20, 18, 24, 15, 9, 12, 7, 13, 9, 6
        };
        long[] cans = new long[30];
        Arrays.fill(cans, 50);
        PChart chart = PChart.of(leaking, cans).orElseThrow();
        assertThat(chart.center()).isCloseTo(.2313, within(5e-5));
        assertThat(chart.lower()[0]).isCloseTo(.0524, within(5e-5));
        assertThat(chart.upper()[29]).isCloseTo(.4102, within(5e-5));
        assertThat(chart.out()).containsExactly(14, 22);
    }

    @Test
    void givesAnNpsThatIsAShareTheLimitsOfThatShare() {
        Vectors.Case example = shares().findFirst().orElseThrow();
        long[] x = example.counts("x");
        long[] n = example.counts("n");
        List<Histogram> weeks = IntStream.range(0, x.length)
                .mapToObj(i -> Vectors.nps(0, n[i] - x[i], x[i]))
                .toList();
        LaneyChart nps = LaneyChart.of(Metric.nps(), weeks, Sensitivity.USUAL).orElseThrow();
        assertThat(nps.center() / 100).isCloseTo(example.expected().get("pbar").asDouble(), within(1e-12));
        Vectors.expectsAll(
                "upper",
                Vectors.Case.numbers(example.expected().get("laney_ucl")),
                Arrays.stream(nps.upper()).map(limit -> limit / 100).toArray(),
                CLOSED_FORM);
    }

    @Test
    void leavesOutWeeksInWhichNobodyAnswered() {
        LaneyChart chart = LaneyChart.of(new long[] {5, 0, 8, 6}, new long[] {10, 0, 10, 10})
                .orElseThrow();
        assertThat(chart.at()).containsExactly(0, 2, 3);
        assertThat(chart.value()).containsExactly(.5, .8, .6);
        long[] hits = {50, 0, 50, 50, 99};
        long[] answers = {100, 0, 100, 100, 100};
        assertThat(PChart.of(hits, answers).orElseThrow().out()).containsExactly(4);
    }

    @Test
    void saysNothingWithoutNoiseToMeasure() {
        assertThat(LaneyChart.of(new long[] {}, new long[] {})).isEmpty();
        assertThat(LaneyChart.of(new long[] {3}, new long[] {5})).isEmpty();
        assertThat(LaneyChart.of(new long[] {3, 3}, new long[] {5, 5})).isEmpty();
        assertThat(LaneyChart.of(new long[] {5, 5}, new long[] {5, 5})).isEmpty();
        assertThat(PChart.of(new long[] {0, 0}, new long[] {0, 0})).isEmpty();
        assertThat(PChart.of(new long[] {0, 0}, new long[] {9, 7})).isEmpty();
        List<Histogram> nobody = Collections.nCopies(3, Histogram.empty(0, 10));
        assertThat(LaneyChart.of(Metric.nps(), nobody, Sensitivity.USUAL)).isEmpty();
    }
}
