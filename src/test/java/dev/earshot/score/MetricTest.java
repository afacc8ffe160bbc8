package dev.earshot.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.earshot.survey.question.Basics;
import dev.earshot.survey.question.CesQuestion;
import dev.earshot.survey.question.CsatQuestion;
import dev.earshot.survey.question.EnpsQuestion;
import dev.earshot.survey.question.ExpectationQuestion;
import dev.earshot.survey.question.Look;
import dev.earshot.survey.question.PmfQuestion;
import dev.earshot.survey.question.RatingQuestion;
import dev.earshot.survey.question.ScaleQuestion;
import dev.earshot.survey.question.StarsQuestion;
import dev.earshot.survey.question.Text;
import dev.earshot.survey.question.ThumbsQuestion;
import org.junit.jupiter.api.Test;

class MetricTest {

    private static final Basics BASICS = Basics.of("q", Text.of("en", "How was it?"), false);

    private static Estimate estimate(ScaleQuestion question, long... counts) {
        return Scores.estimate(
                Metric.of(question), Histogram.of(question.scale().lowest(), counts));
    }

    private static double value(ScaleQuestion question, long... counts) {
        return estimate(question, counts).value().orElseThrow();
    }

    @Test
    void everyScaleIsCountedAsItsQuestionSays() {
        assertThat(value(new EnpsQuestion(BASICS), 1, 0, 0, 0, 0, 0, 1, 1, 1, 2, 4))
                .isEqualTo(40);
        assertThat(value(new CsatQuestion(BASICS, CsatQuestion.scale(3), Look.FACES), 1, 2, 7))
                .isEqualTo(70);
        assertThat(value(new CsatQuestion(BASICS), 1, 1, 1, 3, 4)).isEqualTo(70);
        assertThat(value(new CsatQuestion(BASICS, CsatQuestion.scale(7), Look.NUMBERS), 1, 0, 0, 0, 3, 2, 4))
                .isEqualTo(60);
        assertThat(value(new ThumbsQuestion(BASICS), 2, 8)).isEqualTo(80);
        assertThat(value(new StarsQuestion(BASICS), 1, 0, 2, 3, 4)).isEqualTo(70);
        assertThat(value(new PmfQuestion(BASICS), 2, 4, 4)).isEqualTo(40);
        assertThat(value(new CesQuestion(BASICS, CesQuestion.ease(5)), 0, 0, 0, 5, 5))
                .isEqualTo(4.5);
        assertThat(value(new RatingQuestion(BASICS, RatingQuestion.from(1)), 1, 0, 0, 0, 0, 0, 0, 0, 0, 1))
                .isEqualTo(5.5);
    }

    /** Below, as and above are −1, 0 and +1: the arithmetic of NPS with other cut points. */
    @Test
    void expectationsAreNetOfThoseAboveAndBelow() {
        Estimate net = estimate(new ExpectationQuestion(BASICS), 10, 30, 60);
        Estimate nps = Scores.estimate(Metric.nps(), Histogram.of(0, 0, 0, 0, 0, 10, 0, 0, 30, 0, 0, 60));

        assertThat(net.value()).hasValue(50);
        assertThat(net.low().orElseThrow()).isCloseTo(nps.low().orElseThrow(), within(1e-9));
        assertThat(net.high().orElseThrow()).isCloseTo(nps.high().orElseThrow(), within(1e-9));
    }

    @Test
    void ofEffortLessIsBetter() {
        CesQuestion effort = new CesQuestion(BASICS, CesQuestion.EFFORT);
        Metric metric = Metric.of(effort);
        Estimate low = estimate(effort, 200, 100, 0, 0, 0);

        assertThat(metric.lowerIsBetter()).isTrue();
        assertThat(low.value().orElseThrow()).isCloseTo(4.0 / 3, within(1e-12));
        assertThat(Shares.of(metric, Histogram.of(1, 1, 2, 3, 4, 5))).isEqualTo(new Shares(3, 3, 9));
        assertThat(TargetState.of(metric, low, 2)).isEqualTo(TargetState.MET);
        assertThat(TargetState.of(metric, low, 1.1)).isEqualTo(TargetState.MISSED);
    }

    @Test
    void satisfiedOfTenAreNineAndTenUnlessNamedOtherwise() {
        Histogram answers = Histogram.of(1, 1, 1, 0, 0, 0, 0, 2, 2, 2, 2);
        assertThat(Scores.estimate(Metric.csat(10), answers).value()).hasValue(40);
        assertThat(Scores.estimate(Metric.csatFromEight(), answers).value()).hasValue(60);
        assertThat(Metric.csatFromEight().kind()).isNotEqualTo(Metric.csat(10).kind());
        assertThat(Shares.of(Metric.csat(10), answers).detractors()).isEqualTo(2);
    }

    @Test
    void everyKindCanBeMadeWithoutAQuestion() {
        assertThat(Metric.of(new EnpsQuestion(BASICS))).isEqualTo(Metric.enps());
        assertThat(Metric.of(new ExpectationQuestion(BASICS))).isEqualTo(Metric.expectation());
        assertThat(Metric.of(new CsatQuestion(BASICS, CsatQuestion.scale(3), Look.FACES)))
                .isEqualTo(Metric.csat(3));
        assertThat(Metric.of(new CsatQuestion(BASICS))).isEqualTo(Metric.csat(5));
        assertThat(Metric.of(new CsatQuestion(BASICS, CsatQuestion.scale(7), Look.NUMBERS)))
                .isEqualTo(Metric.csat(7));
        assertThat(Metric.of(new StarsQuestion(BASICS))).isEqualTo(Metric.stars());
        assertThat(Metric.of(new ThumbsQuestion(BASICS))).isEqualTo(Metric.thumbs());
        assertThat(Metric.of(new PmfQuestion(BASICS))).isEqualTo(Metric.pmf());
        assertThat(Metric.of(new CesQuestion(BASICS, CesQuestion.EFFORT))).isEqualTo(Metric.effort());
        assertThatThrownBy(() -> Metric.csat(4)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Metric.ces().reversed()).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void easeIsEffortTurnedRound() {
        Metric ease = Metric.effort().reversed();
        Histogram answers = Histogram.of(1, 20, 10, 5, 3, 2);
        Estimate effort = Scores.estimate(Metric.effort(), answers);
        Estimate turned = Scores.estimate(ease, answers);
        assertThat(turned.value().orElseThrow()).isEqualTo(6 - effort.value().orElseThrow());
        assertThat(turned.low().orElseThrow()).isEqualTo(6 - effort.high().orElseThrow());
        assertThat(turned.high().orElseThrow()).isEqualTo(6 - effort.low().orElseThrow());
        assertThat(turned.quality()).isEqualTo(effort.quality());
        assertThat(ease.lowerIsBetter()).isFalse();
        assertThat(Shares.of(ease, answers)).isEqualTo(Shares.of(Metric.effort(), answers));
        assertThat(Change.between(ease, answers, answers).difference()).hasValue(0);
    }
}
