package dev.earshot.insight.overview.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.insight.overview.Comparison;
import dev.earshot.insight.overview.Weeks;
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

class OverviewFindingTest {

    @Test
    void aRealDropIsCalledRealWithTheWeekItBegan() {
        assertThat(finding(Optional.of(45.0), i -> i < 13 ? Shop.week(i, 10, 30, 60) : Shop.week(i, 30, 30, 40)))
                .isEqualTo("NPS is 10, down 40 on the 13 weeks before. The drop is real. It began in the week of"
                        + " 1 September. Off course: the target of 45 is missed by 35.");
    }

    @Test
    void aRealRiseToo() {
        assertThat(finding(Optional.empty(), i -> i < 13 ? Shop.week(i, 30, 30, 40) : Shop.week(i, 10, 30, 60)))
                .startsWith("NPS is 50, up 40 on the 13 weeks before. The rise is real.");
    }

    /** The last thing that happened within the weeks is not what made them better than those before. */
    @Test
    void aFallWithinBetterWeeksIsNotWhereTheRiseBegan() {
        assertThat(finding(
                        Optional.empty(),
                        i -> i < 13
                                ? Shop.week(i, 60, 30, 10)
                                : i < 21 ? Shop.week(i, 10, 20, 70) : Shop.week(i, 30, 20, 50)))
                .startsWith("NPS is ")
                .endsWith("The rise is real.");
    }

    @Test
    void noiseIsNeverCalledNews() {
        assertThat(finding(Optional.of(50.0), i -> i < 13 ? Shop.week(i, 10, 30, 60) : Shop.week(i, 10, 31, 59)))
                .isEqualTo("NPS is 49. Cannot tell yet whether the target of 50 is reached: the chance is 27%. Nothing"
                        + " has changed beyond chance since the 13 weeks before.");
    }

    @Test
    void withoutEnoughAnswersThereIsNoFinding() {
        assertThat(finding(
                        Optional.of(50.0), i -> i < 13 ? Shop.week(i, 10, 30, 60) : Shop.week(i, 0, 0, i < 22 ? 1 : 0)))
                .isEqualTo("No finding yet: 9 of the 10 answers it needs are in.");
    }

    @Test
    void withoutAnswersThereIsNoFinding() {
        assertThat(finding(Optional.empty(), i -> Shop.week(i, 0, 0, 0)))
                .isEqualTo("No finding yet: nobody answered in these 13 weeks.");
    }

    @Test
    void withoutAnEarlierTimeThereIsNoComparison() {
        assertThat(finding(Optional.of(40.0), i -> i < 13 ? Shop.week(i, 0, 0, 0) : Shop.week(i, 10, 30, 60)))
                .isEqualTo(
                        "NPS is 50. On course: the target of 40 is reached. Too few answered in the 13 weeks before to compare"
                                + " with.");
    }

    @Test
    void saysItInGerman() {
        IntFunction<DayTally> drop = i -> i < 13 ? Shop.week(i, 10, 30, 60) : Shop.week(i, 30, 30, 40);
        assertThat(finding(Optional.of(45.0), drop, "de"))
                .isEqualTo(
                        "NPS liegt bei 10, 40 weniger als in den 13 Wochen davor. Der Rückgang ist echt. Er begann in"
                                + " der Woche ab 1. September. Vom Kurs ab: Das Ziel von 45 ist um 35 verfehlt.");
    }

    private static String finding(Optional<Double> target, IntFunction<DayTally> week) {
        return finding(target, week, "en");
    }

    private static String finding(Optional<Double> target, IntFunction<DayTally> week, String language) {
        List<DayTally> days = IntStream.range(0, 26).mapToObj(week).toList();
        Weeks weeks = new Weeks(13, Shop.START.plusWeeks(26).minusDays(1));
        return OverviewFinding.of(
                        Comparison.of(Shop.asked(target), days, Repeats.NONE, weeks, Confidence.DEFAULT),
                        Shop.byWeek(target, 26, days),
                        Spoken.bundle(OverviewMessages.class, language),
                        Spoken.in(language))
                .text();
    }
}
