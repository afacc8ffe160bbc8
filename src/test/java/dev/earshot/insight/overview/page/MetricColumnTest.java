package dev.earshot.insight.overview.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.insight.VerdictMark;
import dev.earshot.insight.overview.Comparison;
import dev.earshot.insight.overview.OverviewFigure;
import dev.earshot.insight.overview.Weeks;
import dev.earshot.insight.trend.Asked;
import dev.earshot.insight.trend.Shop;
import dev.earshot.insight.trend.Spoken;
import dev.earshot.rollup.DayTally;
import dev.earshot.rollup.repeats.Repeats;
import dev.earshot.score.Confidence;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MetricColumnTest {

    @Test
    void saysWhichWayItMovedAndHowOftenChanceDoesThat() {
        assertThat(column(i -> i < 13 ? Shop.week(i, 10, 30, 60) : Shop.week(i, 30, 30, 40))
                        .sentence())
                .startsWith("Down 40 from 50. Chance alone");
        assertThat(column(i -> i < 13 ? Shop.week(i, 30, 30, 40) : Shop.week(i, 10, 30, 60))
                        .sentence())
                .startsWith("Up 40 from 10. Chance alone");
    }

    @Test
    void aFigureOfFewStandsInBrackets() {
        MetricColumn few = column(i -> i < 13 ? Shop.week(i, 10, 30, 60) : Shop.week(i, 0, 0, i < 22 ? 1 : 0));
        assertThat(few.figure()).isEqualTo("(100)");
        assertThat(few.verdict().map(VerdictMark::key)).contains("few");
        assertThat(column(i -> Shop.week(i, 10, 30, 60)).figure()).isEqualTo("50");
    }

    private static MetricColumn column(IntFunction<DayTally> week) {
        List<DayTally> days = IntStream.range(0, 26).mapToObj(week).toList();
        Weeks weeks = new Weeks(13, Shop.START.plusWeeks(26).minusDays(1));
        Asked asked = Shop.asked(Optional.empty());
        return MetricColumn.of(
                new OverviewFigure(
                        asked.survey().id(),
                        Optional.of(asked),
                        Comparison.of(asked, days, Repeats.NONE, weeks, Confidence.DEFAULT)),
                Spoken.bundle(OverviewMessages.class, "en"),
                Spoken.ENGLISH);
    }
}
