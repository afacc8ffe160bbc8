package dev.earshot.score;

import static dev.earshot.score.Vectors.BISECTION;
import static dev.earshot.score.Vectors.CLOSED_FORM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.score.Estimate.Method;
import dev.earshot.survey.question.Group;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RatingTest {

    static Stream<Vectors.Case> ratings() {
        return Vectors.read("06_csat_ces_ratings");
    }

    static Stream<Vectors.Case> intervals() {
        return Vectors.read("06b_mean_score_interval");
    }

    @ParameterizedTest
    @MethodSource("ratings")
    void hasMeanBoxesAndStudentsInterval(Vectors.Case example) {
        int points = (int) example.whole("scale_points");
        Histogram answers = Histogram.of(1, example.counts("histogram_1_to_k"));
        Estimate mean = Scores.estimate(Metric.mean(1, points), answers, .95, Method.STUDENT);
        Boxes boxes = Boxes.of(Metric.csat(points), answers, .95);
        example.expects("n", answers.total(), 0);
        example.expects("mean", mean.value(), CLOSED_FORM);
        example.expects("sd", answers.deviation().orElse(0), CLOSED_FORM);
        example.expects("se", answers.standardError(), CLOSED_FORM);
        example.expects("median", answers.median(), 0);
        example.expects("t_lo", mean.low(), CLOSED_FORM);
        example.expects("t_hi", mean.high(), CLOSED_FORM);
        example.expects("mean_0_100", Index.of(answers, .95).value(), CLOSED_FORM);
        example.expects("top2", boxes.top().value(), CLOSED_FORM);
        example.expects("bottom2", boxes.bottom().value(), CLOSED_FORM);
        example.expects("net_top2_bottom2", boxes.net().value(), CLOSED_FORM);
        example.expects("top_box", boxes.topBox().value(), CLOSED_FORM);
        example.expects("ces2_pct_5_7", points == 7 ? agree(answers) : OptionalDouble.empty(), CLOSED_FORM);
        assertThat(example.expected().size()).isEqualTo(13);
    }

    private static OptionalDouble agree(Histogram answers) {
        return Scores.share(Metric.ces(), Group.PROMOTER, answers, .95).value();
    }

    @ParameterizedTest
    @MethodSource("intervals")
    void hasTheScoreIntervalOfItsWholeScale(Vectors.Case example) {
        Histogram answers = Histogram.of((int) example.whole("first_value"), example.counts("histogram"));
        Metric metric = Metric.mean(answers.lowest(), answers.highest());
        Estimate estimate = Scores.estimate(metric, answers, example.number("conf"));
        example.expects("mean", estimate.value(), CLOSED_FORM);
        example.expects("score_lo", estimate.low(), BISECTION);
        example.expects("score_hi", estimate.high(), BISECTION);
    }

    @Test
    void ofEffortIsTheMeanOnSevenPoints() {
        Histogram answers = Histogram.of(1, 1, 4, 7, 13, 0, 39, 56);
        assertThat(Scores.estimate(Metric.ces(), answers).value()).hasValue(5.9);
        assertThat(Rounding.figure(Metric.ces(), answers)).hasToString("Optional[5.9]");
    }
}
