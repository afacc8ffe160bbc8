package dev.earshot.insight.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
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
