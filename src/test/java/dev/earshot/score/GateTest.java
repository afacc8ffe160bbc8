package dev.earshot.score;

import static dev.earshot.score.Programme.ANONYMOUS;
import static dev.earshot.score.Programme.IDENTIFIED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GateTest {

    @Test
    void letsALoneIdentifiedAnswerPassWithoutConclusions() {
        Estimate lone = Gate.pass(IDENTIFIED, nps(1, 0, 0));
        assertThat(lone.value()).hasValue(-100);
        assertThat(lone.n()).isEqualTo(1);
        assertThat(lone.quality()).isEqualTo(Quality.D);
        assertThat(lone.conclusive()).isFalse();
    }

    @Test
    void saysNothingOfNineAnonymousAnswers() {
        Estimate nine = Gate.pass(ANONYMOUS, nps(2, 2, 5));
        assertThat(nine.suppressed()).isTrue();
        assertThat(nine.n()).isZero();
        assertThat(nine.value()).isEmpty();
        assertThat(nine.margin()).isEmpty();
        assertThat(Gate.pass(ANONYMOUS, nps(2, 3, 5)).suppressed()).isFalse();
    }

    @Test
    void hidesNothingWhereNobodyAnswered() {
        assertThat(Gate.pass(ANONYMOUS, nps(0, 0, 0)).suppressed()).isFalse();
    }

    @Test
    void hidesAPartWhoseRestCouldBeSubtracted() {
        assertThat(Gate.pass(ANONYMOUS, nps(20, 30, 45), 100).suppressed()).isTrue();
        assertThat(Gate.pass(ANONYMOUS, nps(20, 30, 40), 100).suppressed()).isFalse();
        assertThat(Gate.pass(ANONYMOUS, nps(20, 30, 50), 100).suppressed()).isFalse();
    }

    @Test
    void hidesASecondPartSoThatTheFirstStaysHidden() {
        assertThat(Gate.hidden(ANONYMOUS, List.of(50L, 3L, 60L, 0L))).containsExactlyInAnyOrder(0, 1);
        assertThat(Gate.hidden(ANONYMOUS, List.of(3L, 4L, 50L, 60L))).containsExactlyInAnyOrder(0, 1, 2);
        assertThat(Gate.hidden(ANONYMOUS, List.of(6L, 7L, 50L, 60L))).containsExactlyInAnyOrder(0, 1);
        assertThat(Gate.hidden(ANONYMOUS, List.of(12L, 50L))).isEmpty();
        assertThat(Gate.hidden(IDENTIFIED, List.of(1L, 50L))).isEmpty();
    }

    @Test
    void showsNoChangeFromAHiddenSide() {
        Change change = Change.between(Metric.nps(), Vectors.nps(2, 2, 5), Vectors.nps(20, 20, 50));
        Change passed = Gate.pass(ANONYMOUS, change);
        assertThat(passed.difference()).isEmpty();
        assertThat(passed.shown()).isEmpty();
        assertThat(passed.before().suppressed()).isTrue();
        assertThat(Gate.pass(IDENTIFIED, change)).isEqualTo(change);
    }

    @Test
    void gradesByTheWidthOfTheInterval() {
        assertThat(nps(200, 300, 500).quality()).isEqualTo(Quality.A);
        assertThat(nps(60, 90, 150).quality()).isEqualTo(Quality.B);
        assertThat(nps(20, 30, 50).quality()).isEqualTo(Quality.C);
        assertThat(nps(8, 12, 20).quality()).isEqualTo(Quality.D);
        assertThat(nps(20, 30, 50).conclusive()).isTrue();
    }

    @Test
    void measuresPercentAndMeansByTheirOwnSpan() {
        assertThat(Scores.estimate(Metric.csat(5), Vectors.csat(80, 100)).quality())
                .isEqualTo(Quality.C);
        assertThat(Scores.estimate(Metric.ces(), Histogram.of(1, 1, 4, 7, 13, 0, 39, 56))
                        .quality())
                .isEqualTo(Quality.B);
    }

    @Test
    void concludesNothingFromNineAnswersHoweverAlike() {
        Estimate nine = Scores.estimate(Metric.nps(), Vectors.nps(0, 0, 9), .80);
        assertThat(nine.quality()).isEqualTo(Quality.C);
        assertThat(nine.conclusive()).isFalse();
        assertThat(Scores.estimate(Metric.nps(), Vectors.nps(0, 0, 10), .80).conclusive())
                .isTrue();
    }

    @Test
    void concludesFromFewAnswersOnlyWhereTheyAgree() {
        assertThat(nps(0, 0, 20).conclusive()).isTrue();
        assertThat(nps(4, 4, 12).conclusive()).isFalse();
    }

    private static Estimate nps(long detractors, long passives, long promoters) {
        return Scores.estimate(Metric.nps(), Vectors.nps(detractors, passives, promoters));
    }
}
