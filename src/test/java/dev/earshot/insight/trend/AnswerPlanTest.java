package dev.earshot.insight.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.earshot.rollup.DayTally;
import dev.earshot.rollup.repeats.Repeats;
import dev.earshot.rollup.repeats.StoredEffects;
import dev.earshot.score.cluster.RepeatEffect;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AnswerPlanTest {

    @Test
    void saysWhatAChangeOfFiveTakesAndWhatAUsualWeekShows() {
        Trend trend = Shop.byWeek(
                Optional.empty(),
                20,
                IntStream.range(0, 20).mapToObj(i -> Shop.week(i, 10, 30, 60)).toList());
        AnswerPlan plan = AnswerPlan.of(trend).orElseThrow();
        assertThat(plan.change()).isEqualByComparingTo("5");
        // 10,000 · (.7 − .5²) = 4,500; 2 · ((1.95996 + .84162) / 5)² · 4,500 − 3 = 2,822.6
        assertThat(plan.answers()).isEqualTo(2_823);
        assertThat(plan.usual()).isEqualTo(100);
        assertThat(plan.detectable()).isCloseTo(2.80158 * Math.sqrt(2 * 4_500 / 103.0), within(.01));
    }

    @Test
    void aWeekThatIsCutOffIsNoUsualWeek() {
        TrendRequest request =
                new TrendRequest(Shop.asked(Optional.empty()), By.WEEK, Shop.START, Shop.START.plusDays(8));
        Trend trend = Trend.of(
                request,
                Shop.ZONE,
                Shop.TODAY,
                List.of(Shop.week(0, 10, 30, 60), Shop.week(1, 90, 270, 540)),
                Repeats.NONE);
        assertThat(AnswerPlan.of(trend).orElseThrow().usual()).isEqualTo(100);
    }

    @Test
    void customersWhoAnswerAgainTakeMoreAnswers() {
        List<DayTally> days =
                IntStream.range(0, 20).mapToObj(i -> Shop.week(i, 10, 30, 60)).toList();
        TrendRequest request = new TrendRequest(
                Shop.asked(Optional.empty()),
                By.WEEK,
                Shop.START,
                Shop.START.plusWeeks(20).minusDays(1));
        NavigableMap<Integer, RepeatEffect> twice =
                new TreeMap<>(Map.of(31, new RepeatEffect(400_000, 100_000, OptionalDouble.of(2))));
        Trend often = Trend.of(request, Shop.ZONE, Shop.TODAY, days, new StoredEffects(twice));
        AnswerPlan plan = AnswerPlan.of(often).orElseThrow();
        assertThat(plan.answers()).isCloseTo(2 * 2_823, within(10L));
        assertThat(plan.detectable()).isCloseTo(2.80158 * Math.sqrt(2 * 4_500 / 53.0), within(.1));
    }

    @Test
    void saysNothingWhereNothingMayBeConcluded() {
        assertThat(AnswerPlan.of(Shop.byWeek(
                        Optional.empty(),
                        5,
                        IntStream.range(0, 5)
                                .mapToObj(i -> Shop.week(i, 0, 0, 1))
                                .toList())))
                .isEmpty();
    }
}
