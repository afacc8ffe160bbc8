package dev.earshot.insight.trend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.rollup.DayTally;
import dev.earshot.rollup.repeats.Repeats;
import dev.earshot.score.Confidence;
import dev.earshot.score.Estimate.Basis;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CustomerTrendTest {

    private static final int WEEKS = 20;

    /** Customers of each day: 60 promoters and 40 passives, and from week 12 on as many detractors as promoters. */
    private static Trend trend() {
        TrendRequest request = new TrendRequest(
                Shop.asked(Optional.of(45.0)),
                By.WEEK,
                Shop.START,
                Shop.START.plusWeeks(WEEKS).minusDays(1),
                Confidence.DEFAULT,
                Optional.empty(),
                Basis.CUSTOMERS);
        Era always = new Era(
                LocalDate.MIN, request.asked().revision(), request.asked().question(), Set.of());
        List<DayTally> days = IntStream.range(0, 7 * WEEKS)
                .mapToObj(day -> new DayTally(
                        Shop.START.plusDays(day),
                        day < 7 * 12 ? Shop.answers(0, 40, 60 + day % 7) : Shop.answers(60, 40, 60),
                        0))
                .toList();
        return CustomerTrend.of(request, Shop.ZONE, Shop.TODAY, List.of(new EraTally(always, days, Repeats.NONE)));
    }

    @Test
    void aPointIsWhatTheLastDayOfItsPeriodSays() {
        Trend trend = trend();
        assertThat(trend.points()).hasSize(WEEKS);
        assertThat(trend.points().get(0).estimate().n()).isEqualTo(106);
        assertThat(trend.points().get(0).estimate().basis()).isEqualTo(Basis.CUSTOMERS);
        assertThat(trend.whole().n()).isEqualTo(160);
        assertThat(trend.whole().value()).hasValue(0);
    }

    @Test
    void noShiftIsLookedForWhereWindowsOverlap() {
        assertThat(trend().shifts()).isEmpty();
        assertThat(trend().levels()).isEmpty();
        assertThat(AnswerPlan.of(trend())).isEmpty();
        assertThat(trend().itemNonResponse().rate()).isEmpty();
    }
}
