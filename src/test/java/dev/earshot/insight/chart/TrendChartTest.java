package dev.earshot.insight.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.insight.trend.Shop;
import dev.earshot.insight.trend.Spoken;
import dev.earshot.rollup.DayTally;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TrendChartTest {

    @Test
    void aShiftIsAStepAtTheBeginningOfItsWeek() {
        TrendChart chart = TrendChart.of(Shop.byWeek(Optional.of(45.0), 20, fallingInWeek(12)), Spoken.ENGLISH);
        assertThat(chart.steps()).hasSize(1);
        Step step = chart.steps().get(0);
        assertThat(step.x()).isEqualTo("60%");
        assertThat(step.wide()).isEqualTo("Shift of −40, week of 25 Aug");
        assertThat(chart.levels()).extracting(TrendChart.LevelLine::x2).containsExactly("60%", "100%");
        assertThat(chart.levels().get(0).y()).isEqualTo(step.y1());
    }

    @Test
    void everyShiftIsAStepAndTheLastHasWords() {
        TrendChart chart = TrendChart.of(
                Shop.byWeek(
                        Optional.empty(),
                        20,
                        IntStream.range(0, 20)
                                .mapToObj(i -> i < 8 || i >= 15 ? Shop.week(i, 10, 30, 60) : Shop.week(i, 40, 30, 30))
                                .toList()),
                Spoken.ENGLISH);
        assertThat(chart.steps()).extracting(Step::x).containsExactly("40%", "75%");
        assertThat(chart.steps()).extracting(Step::last).containsExactly(false, true);
        assertThat(chart.steps().get(1).wide()).isEqualTo("Shift of +60, week of 15 Sep");
        assertThat(chart.levels()).hasSize(3);
    }

    @Test
    void namesLevelAndTargetAtTheRight() {
        assertThat(TrendChart.of(Shop.byWeek(Optional.of(45.0), 20, fallingInWeek(12)), Spoken.ENGLISH)
                        .labels())
                .extracting(TrendChart.SideLabel::wide)
                .containsExactly("Target 45", "Level 10");
    }

    @Test
    void gapsBreakLineAndBand() {
        TrendChart chart = TrendChart.of(
                Shop.byWeek(
                        Optional.empty(),
                        5,
                        List.of(Shop.week(0, 1, 1, 9), Shop.week(1, 1, 1, 9), Shop.week(4, 0, 0, 1))),
                Spoken.ENGLISH);
        assertThat(chart.bands()).hasSize(2);
        assertThat(chart.lines()).hasSize(1);
        assertThat(chart.dots()).hasSize(3);
        assertThat(chart.dots().get(2).faint()).isTrue();
        assertThat(chart.weeks().get(2).words()).isEqualTo("Week of 16 Jun: no answers");
        assertThat(chart.weeks().get(4).words()).matches("Week of 30 Jun: NPS 100 ± \\d+, 1 answer");
    }

    @Test
    void namesEachMonthOnceWhereItBegins() {
        assertThat(TrendChart.of(Shop.byWeek(Optional.empty(), 20, fallingInWeek(12)), Spoken.ENGLISH)
                        .months())
                .extracting(MonthMark::label)
                .containsExactly("Jul", "Aug", "Sep", "Oct");
    }

    private static List<DayTally> fallingInWeek(int week) {
        return IntStream.range(0, 20)
                .mapToObj(i -> i < week ? Shop.week(i, 10, 30, 60) : Shop.week(i, 30, 30, 40))
                .toList();
    }
}
