package dev.earshot.score;

import static dev.earshot.score.Vectors.BISECTION;
import static dev.earshot.score.Vectors.CLOSED_FORM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.earshot.score.statistics.FisherTest;
import dev.earshot.score.statistics.NoChangeTest;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChangeTest {

    static Stream<Vectors.Case> scores() {
        return Vectors.read("03_nps_difference");
    }

    static Stream<Vectors.Case> shares() {
        return Vectors.read("05_proportion_difference");
    }

    @ParameterizedTest
    @MethodSource("scores")
    void ofNpsHasMantelsTestAndTheIntervalOfBothSides(Vectors.Case example) {
        Histogram before = Vectors.nps(example.whole("det1"), example.whole("pas1"), example.whole("pro1"));
        Histogram after = Vectors.nps(example.whole("det2"), example.whole("pas2"), example.whole("pro2"));
        Change change = Change.between(Metric.nps(), before, after, example.number("conf"));
        example.expects("diff", change.difference(), CLOSED_FORM);
        example.expects("mantel_p", change.pValue(), CLOSED_FORM);
        example.expects("mover_lo", change.low(), BISECTION);
        example.expects("mover_hi", change.high(), BISECTION);
    }

    @ParameterizedTest
    @MethodSource("shares")
    void ofAShareHasNewcombesInterval(Vectors.Case example) {
        Histogram before = Vectors.csat(example.whole("x2"), example.whole("n2"));
        Histogram after = Vectors.csat(example.whole("x1"), example.whole("n1"));
        Change change = Change.between(Metric.csat(5), before, after, example.number("conf"));
        example.expects("diff", share(change.difference()), CLOSED_FORM);
        example.expects("n1_p", change.pValue(), CLOSED_FORM);
        example.expects("newcombe_lo", share(change.low()), CLOSED_FORM);
        example.expects("newcombe_hi", share(change.high()), CLOSED_FORM);
    }

    private static double share(OptionalDouble percent) {
        return percent.orElseThrow() / 100;
    }

    @Test
    void isASignalWhereTestAndIntervalAgree() {
        Change change = Change.between(Metric.nps(), Vectors.nps(200, 300, 500), Vectors.nps(240, 310, 450));
        assertThat(change.verdict()).isEqualTo(Verdict.SIGNAL);
        assertThat(change.shown()).hasToString("Optional[-9]");
    }

    @Test
    void isNoiseWhereChanceWouldDoAsMuch() {
        Change change = Change.between(Metric.nps(), Vectors.nps(20, 30, 50), Vectors.nps(30, 30, 40));
        assertThat(change.verdict()).isEqualTo(Verdict.NOISE);
    }

    @Test
    void isNoSignalWhereOnlyTheIntervalSaysSo() {
        Change change = Change.between(Metric.nps(), Vectors.nps(9, 8, 19), Vectors.nps(12, 10, 8));
        assertThat(change.high().orElseThrow()).isNegative();
        assertThat(change.verdict()).isNotEqualTo(Verdict.SIGNAL);
    }

    @Test
    void isNotJudgedOnNineAnswersHoweverAlike() {
        Histogram nobody = Vectors.nps(500, 0, 0);
        Change nine = Change.between(Metric.nps(), Vectors.nps(0, 0, 9), nobody, .80);
        assertThat(nine.before().quality()).isEqualTo(Quality.C);
        assertThat(nine.verdict()).isEqualTo(Verdict.FEW);
        assertThat(nine.difference()).hasValue(-200);
        Change ten = Change.between(Metric.nps(), Vectors.nps(0, 0, 10), nobody, .80);
        assertThat(ten.verdict()).isEqualTo(Verdict.SIGNAL);
    }

    @Test
    void isNotJudgedWhereASideIsTooWide() {
        Change change = Change.between(Metric.nps(), Vectors.nps(4, 4, 12), Vectors.nps(500, 0, 0));
        assertThat(change.before().quality()).isEqualTo(Quality.D);
        assertThat(change.verdict()).isEqualTo(Verdict.FEW);
    }

    @Test
    void isUnknownWhereNobodyAnsweredBefore() {
        Change change = Change.between(Metric.ces(), Histogram.empty(1, 7), Histogram.of(1, 0, 0, 0, 0, 9, 9, 90));
        assertThat(change.difference()).isEmpty();
        assertThat(change.shown()).isEmpty();
        assertThat(change.pValue()).isEmpty();
        assertThat(change.verdict()).isEqualTo(Verdict.FEW);
    }

    @Test
    void isCertainlyChanceWhereEverybodyAlwaysSaysTheSame() {
        Change change =
                Change.between(Metric.mean(1, 5), Histogram.of(1, 0, 0, 0, 0, 50), Histogram.of(1, 0, 0, 0, 0, 70));
        assertThat(change.pValue()).hasValue(1);
        assertThat(change.verdict()).isEqualTo(Verdict.NOISE);
    }

    @Test
    void ofARareEventIsTestedExactly() {
        // One unsatisfied in 100, none in 100: two tables as likely as each other, so half the chance of both.
        assertThat(NoChangeTest.sparse(99, 100, 100, 100)).isTrue();
        assertThat(FisherTest.of(99, 100, 100, 100).midP()).isCloseTo(.5, within(1e-9));
    }
}
