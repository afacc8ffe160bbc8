package dev.earshot.score.control;

import static dev.earshot.score.Vectors.CLOSED_FORM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.earshot.score.Vectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class XmrChartTest {

    static Stream<Vectors.Case> series() {
        return Vectors.read("10a_xmr_chart");
    }

    @ParameterizedTest
    @MethodSource("series")
    void drawsItsLimitsFromTheMovingRange(Vectors.Case example) {
        XmrChart chart = XmrChart.of(example.numbers("series")).orElseThrow();
        example.expects("center", chart.center(), CLOSED_FORM);
        example.expects("mrbar", chart.meanRange(), CLOSED_FORM);
        example.expects("sigma_xmr", chart.sigma(), CLOSED_FORM);
        example.expects("lnpl", chart.lower(), CLOSED_FORM);
        example.expects("unpl", chart.upper(), CLOSED_FORM);
        example.expects("mr_ucl", chart.rangeUpper(), CLOSED_FORM);
        example.expects("median_mr", chart.medianRange(), CLOSED_FORM);
        example.expectsPositions("out", chart.out());
    }

    @Test
    void saysNothingOfAPointAloneOrASeriesThatNeverMoved() {
        assertThat(XmrChart.of(new double[] {})).isEmpty();
        assertThat(XmrChart.of(new double[] {40})).isEmpty();
        assertThat(XmrChart.of(new double[] {40, 40, 40})).isEmpty();
        assertThat(XmrChart.of(new double[] {40, 41})).isPresent();
    }

    @Test
    void seesTheEighthInARowOnOneSideAndNoneThatTouchesTheCentre() {
        double[] ordinary = {1, -1, 1, -1, 1, -1};
        double[] high =
                IntStream.range(0, 15).mapToDouble(i -> i < 6 ? ordinary[i] : 1).toArray();
        XmrChart chart = XmrChart.of(high, Baseline.first(6), Sensitivity.USUAL).orElseThrow();
        assertThat(chart.runs()).containsExactly(13, 14);
        assertThat(chart.out()).isEmpty();
        high[10] = 0;
        assertThat(XmrChart.of(high, Baseline.first(6), Sensitivity.USUAL)
                        .orElseThrow()
                        .runs())
                .isEmpty();
    }

    @Test
    void holdsNewWeeksAgainstAFrozenBaseline() {
        double[] fell = {40, 42, 39, 41, 40, 38, 20, 20, 20, 20, 20, 20};
        XmrChart frozen =
                XmrChart.of(fell, Baseline.first(6), Sensitivity.USUAL).orElseThrow();
        assertThat(frozen.out()).containsExactly(6, 7, 8, 9, 10, 11);
        assertThat(frozen.center()).isEqualTo(40);
        assertThat(XmrChart.of(fell).orElseThrow().center()).isEqualTo(30);
        assertThatThrownBy(() -> XmrChart.of(fell, new Baseline(6, 13), Sensitivity.USUAL))
                .hasMessage("the baseline ends at 13, the series at 12");
    }

    @Test
    void isWiderWhereItHasToBeStrict() {
        double[] series = series().findFirst().orElseThrow().numbers("series");
        XmrChart strict =
                XmrChart.of(series, Baseline.first(24), Sensitivity.STRICT).orElseThrow();
        assertThat(strict.out()).isEmpty();
        assertThat(strict.upper() - strict.center()).isCloseTo(2.66 * 4 / 3 * strict.meanRange(), within(1e-9));
    }

    @Test
    void callsABaselineSettledAfterAYear() {
        assertThat(Baseline.first(51).settled()).isFalse();
        assertThat(new Baseline(3, 55).settled()).isTrue();
    }
}
