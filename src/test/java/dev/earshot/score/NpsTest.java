package dev.earshot.score;

import static dev.earshot.score.Estimate.Method.ADD_THREE;
import static dev.earshot.score.Estimate.Method.SKEWNESS_CORRECTED;
import static dev.earshot.score.Estimate.Method.STUDENT;
import static dev.earshot.score.Estimate.Method.WALD;
import static dev.earshot.score.Vectors.BISECTION;
import static dev.earshot.score.Vectors.CLOSED_FORM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.earshot.score.Estimate.Method;
import dev.earshot.score.statistics.Bell;
import dev.earshot.score.statistics.MeanInterval;
import dev.earshot.score.statistics.Normal;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NpsTest {

    private static final Metric NPS = Metric.nps();
    private static final double Z = Normal.z(.95);

    static Stream<Vectors.Case> scores() {
        return Vectors.read("01_nps_score");
    }

    static Stream<Vectors.Case> intervals() {
        return Vectors.read("02_nps_interval");
    }

    @ParameterizedTest
    @MethodSource("scores")
    void isPromotersLessDetractors(Vectors.Case example) {
        Histogram answers = Histogram.of(0, example.counts("histogram_0_to_10"));
        Shares shares = Shares.of(NPS, answers);
        example.expects("n", answers.total(), 0);
        example.expects("det", shares.detractors(), 0);
        example.expects("pas", shares.passives(), 0);
        example.expects("pro", shares.promoters(), 0);
        example.expects("nps", Scores.estimate(NPS, answers).value(), CLOSED_FORM);
        example.expects("mean", answers.mean(), CLOSED_FORM);
        example.expects("sd", answers.deviation(), CLOSED_FORM);
        example.expects("median", answers.median(), 0);
    }

    @ParameterizedTest
    @MethodSource("intervals")
    void hasTheIntervalsOfTheLiterature(Vectors.Case example) {
        Histogram answers =
                Vectors.nps(example.whole("detractors"), example.whole("passives"), example.whole("promoters"));
        Estimate estimate = Scores.estimate(NPS, answers, example.number("conf"));
        example.expects("nps", estimate.value(), CLOSED_FORM);
        example.expects("tango_lo", estimate.low(), BISECTION);
        example.expects("tango_hi", estimate.high(), BISECTION);
        expects(example, answers, WALD, "wald", CLOSED_FORM);
        expects(example, answers, ADD_THREE, "aw3", CLOSED_FORM);
        expects(example, answers, STUDENT, "t", CLOSED_FORM);
        expects(example, answers, SKEWNESS_CORRECTED, "scas", BISECTION);
        Bell adjusted = Bell.addThree(
                        example.whole("detractors"), example.whole("passives"), example.whole("promoters"))
                .times(100);
        example.expects("aw3_center", adjusted.centre(), CLOSED_FORM);
        example.expects("aw3_se", adjusted.error(), CLOSED_FORM);
        example.expects("se_wald", Scores.standardError(NPS, answers), CLOSED_FORM);
    }

    private static void expects(Vectors.Case example, Histogram answers, Method method, String name, double tolerance) {
        Estimate estimate = Scores.estimate(NPS, answers, example.number("conf"), method);
        example.expects(name + "_lo", estimate.low(), tolerance);
        example.expects(name + "_hi", estimate.high(), tolerance);
    }

    @Test
    void hasNoValueWhileNobodyHasAnswered() {
        Estimate estimate = Scores.estimate(NPS, Histogram.empty(0, 10));
        assertThat(estimate.value()).isEmpty();
        assertThat(estimate.margin()).isEmpty();
        assertThat(estimate.n()).isZero();
        assertThat(estimate.conclusive()).isFalse();
    }

    @Test
    void keepsDoubtWhenEverybodyPromotes() {
        for (int n : new int[] {1, 5, 10, 1000}) {
            Estimate estimate = Scores.estimate(NPS, Vectors.nps(0, 0, n));
            assertThat(estimate.high()).hasValue(100);
            assertThat(estimate.low().orElseThrow()).isCloseTo(100 * (n - Z * Z) / (n + Z * Z), within(BISECTION));
        }
    }

    @Test
    void keepsDoubtWhenNobodyTakesSides() {
        Estimate estimate = Scores.estimate(NPS, Vectors.nps(0, 10, 0));
        assertThat(estimate.margin().orElseThrow()).isCloseTo(100 * Z * Z / (10 + Z * Z), within(BISECTION));
    }

    @Test
    void agreesWithTheIntervalOfAMeanOnThreePoints() {
        Estimate estimate = Scores.estimate(NPS, Vectors.nps(9, 8, 19));
        var mean = MeanInterval.of(-1, new double[] {9, 8, 19}, .95).times(100);
        assertThat(estimate.low().orElseThrow()).isCloseTo(mean.low(), within(BISECTION));
        assertThat(estimate.high().orElseThrow()).isCloseTo(mean.high(), within(BISECTION));
    }

    @Test
    void neverLeavesItsScale() {
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < 500; i++) {
            Histogram answers = Vectors.nps(random.nextInt(4), random.nextInt(4), 1 + random.nextInt(30));
            Estimate estimate = Scores.estimate(NPS, answers, .99);
            double value = estimate.value().orElseThrow();
            assertThat(estimate.low().orElseThrow()).isBetween(-100.0, value);
            assertThat(estimate.high().orElseThrow()).isBetween(value, 100.0);
            assertThat(estimate.margin().orElseThrow()).isPositive();
        }
    }

    @Test
    void holdsTheTruthAboutNineteenTimesInTwenty() {
        SplittableRandom random = new SplittableRandom(11);
        int rounds = 2_000;
        int held = 0;
        for (int i = 0; i < rounds; i++) {
            long[] counts = new long[3];
            for (int answer = 0; answer < 15; answer++) {
                double draw = random.nextDouble();
                counts[draw < .04 ? 0 : draw < .24 ? 1 : 2]++;
            }
            Estimate estimate = Scores.estimate(NPS, Vectors.nps(counts[0], counts[1], counts[2]));
            if (estimate.low().orElseThrow() <= 72 && 72 <= estimate.high().orElseThrow()) {
                held++;
            }
        }
        assertThat((double) held / rounds).isBetween(.935, .98);
    }
}
