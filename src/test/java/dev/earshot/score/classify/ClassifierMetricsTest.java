package dev.earshot.score.classify;

import static dev.earshot.score.Vectors.CLOSED_FORM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.score.Vectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ClassifierMetricsTest {

    static Stream<Vectors.Case> examples() {
        return Vectors.read("19_classifier_metrics");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void agreesWithTheExamples(Vectors.Case example) {
        double[] labels = example.numbers("labels");
        ClassifierMetrics metrics =
                ClassifierMetrics.of(example.numbers("scores"), booleans(labels), example.number("threshold"));
        example.expects("tp", metrics.truePositives(), CLOSED_FORM);
        example.expects("fp", metrics.falsePositives(), CLOSED_FORM);
        example.expects("fn", metrics.falseNegatives(), CLOSED_FORM);
        example.expects("tn", metrics.trueNegatives(), CLOSED_FORM);
        example.expects("precision", metrics.precision(), CLOSED_FORM);
        example.expects("recall", metrics.recall(), CLOSED_FORM);
        example.expects("f1", metrics.f1(), CLOSED_FORM);
        example.expects("auc", metrics.auc(), CLOSED_FORM);
        example.expects("average_precision", metrics.averagePrecision(), CLOSED_FORM);
        example.expects("brier", metrics.brier(), CLOSED_FORM);
        example.expects("base_rate", metrics.baseRate(), CLOSED_FORM);
        assertThat(example.expected().size()).isEqualTo(11);
    }

    @Test
    void aScoreThatTellsNothingIsRightHalfTheTime() {
        ClassifierMetrics alike = of(new double[] {3, 3, 3, 3}, true, false, false, true);
        assertThat(alike.auc()).hasValue(.5);
        assertThat(alike.averagePrecision()).hasValue(.5);
        assertThat(alike.lift(.25)).hasValue(1);
    }

    @Test
    void theTopShareHoldsThoseWhoFit() {
        ClassifierMetrics metrics = of(new double[] {9, 8, 7, 6, 5, 4, 3, 2, 1, 0}, true, false, true);
        assertThat(metrics.topPrecision(.1)).hasValue(1);
        assertThat(metrics.lift(.1)).hasValue(5);
        assertThat(metrics.lift(.3)).hasValue(2 / 3.0 / .2);
        assertThat(metrics.lift(1)).hasValue(1);
        assertThat(of(new double[] {9, 9, 1, 1}, true, false, false, false).topPrecision(.25))
                .as("one place for two of one score")
                .hasValue(.5);
    }

    @Test
    void saysNothingWhereNothingCanBeSaid() {
        assertThat(of(new double[0]).auc()).isEmpty();
        assertThat(of(new double[0]).brier()).isEmpty();
        assertThat(of(new double[0]).lift(.1)).isEmpty();
        ClassifierMetrics never = of(new double[] {.1, .2});
        assertThat(never.auc()).isEmpty();
        assertThat(never.recall()).isEmpty();
        assertThat(never.precision()).isEmpty();
        assertThat(never.f1()).isEmpty();
        assertThat(never.averagePrecision()).isEmpty();
        assertThat(never.lift(.5)).isEmpty();
        assertThat(never.baseRate()).hasValue(0);
    }

    /** Labels beyond those named are false. */
    private static ClassifierMetrics of(double[] scores, boolean... named) {
        boolean[] labels = new boolean[scores.length];
        System.arraycopy(named, 0, labels, 0, named.length);
        return ClassifierMetrics.of(scores, labels, .5);
    }

    private static boolean[] booleans(double[] labels) {
        boolean[] booleans = new boolean[labels.length];
        for (int i = 0; i < labels.length; i++) {
            booleans[i] = labels[i] == 1;
        }
        return booleans;
    }
}
