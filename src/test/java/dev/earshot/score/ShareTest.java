package dev.earshot.score;

import static dev.earshot.score.Vectors.CLOSED_FORM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.score.Estimate.Method;
import dev.earshot.survey.question.Group;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShareTest {

    static Stream<Vectors.Case> intervals() {
        return Vectors.read("04_proportion_interval");
    }

    @ParameterizedTest
    @MethodSource("intervals")
    void ofTheSatisfiedHasTheIntervalsOfTheLiterature(Vectors.Case example) {
        expects(example, Method.WILSON, "wilson");
        expects(example, Method.JEFFREYS, "jeffreys");
        expects(example, Method.AGRESTI_COULL, "ac");
        expects(example, Method.CLOPPER_PEARSON, "cp");
    }

    private static void expects(Vectors.Case example, Method method, String name) {
        Histogram answers = Vectors.csat(example.whole("x"), example.whole("n"));
        Estimate estimate = Scores.estimate(Metric.csat(5), answers, example.number("conf"), method);
        example.expects("p", share(estimate.value()), CLOSED_FORM);
        example.expects(name + "_lo", share(estimate.low()), CLOSED_FORM);
        example.expects(name + "_hi", share(estimate.high()), CLOSED_FORM);
    }

    private static double share(OptionalDouble percent) {
        return percent.orElseThrow() / 100;
    }

    @Test
    void isByDefaultWilsons() {
        assertThat(Scores.estimate(Metric.csat(5), Vectors.csat(7, 10)).method())
                .isEqualTo(Method.WILSON);
    }

    @Test
    void ofNobodyIsUnknown() {
        assertThat(Scores.share(Metric.ces(), Group.PROMOTER, Histogram.empty(1, 7), .95)
                        .value())
                .isEmpty();
    }
}
