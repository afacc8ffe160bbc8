package dev.earshot.demo.world;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.previousOrSame;
import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.demo.shop.ShopDays;
import dev.earshot.demo.shop.Touchpoint;
import dev.earshot.demo.truth.Truth;
import dev.earshot.score.Histogram;
import dev.earshot.score.Metric;
import dev.earshot.score.shift.Levels;
import dev.earshot.score.shift.Shift;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The demo is made anew for whatever day it is started on; what its trend page says must be true on each. */
class DemoLevelsTest {

    private static final int WEEKS = 26;

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-18", "2026-11-20", "2026-11-21", "2026-11-22", "2026-11-23"})
    void halfAYearOfTheWholeShopShowsTheFallAndNothingElse(LocalDate today) {
        Instant now = today.atTime(13, 0).atZone(Worlds.ZONE).toInstant();
        DemoWorld world = DemoWorld.until(now, Worlds.ZONE, Worlds.SEED);
        LocalDate monday = today.with(previousOrSame(MONDAY)).minusWeeks(WEEKS);
        Map<LocalDate, List<Reply>> byWeek = world.replies().stream()
                .filter(reply ->
                        reply.touchpoint() == Touchpoint.ORDER && reply.ask().isPresent())
                .collect(Collectors.groupingBy(
                        reply -> reply.day().with(previousOrSame(MONDAY)), TreeMap::new, Collectors.toList()));
        List<LocalDate> weeks =
                monday.datesUntil(monday.plusWeeks(WEEKS), Period.ofWeeks(1)).toList();
        List<Histogram> counts = weeks.stream()
                .map(week -> histogram(byWeek.getOrDefault(week, Collections.emptyList())))
                .toList();

        List<Shift> shifts = Levels.find(Metric.nps(), counts, 1).shifts();

        assertThat(shifts).hasSize(1);
        assertThat(shifts.get(0).change().difference().orElseThrow()).isNegative();
        LocalDate fell = new ShopDays(today).shift(Truth.draw(Worlds.SEED).change());
        assertThat(weeks.get(shifts.get(0).from())).isBetween(fell.minusWeeks(2), fell.plusWeeks(3));
    }

    private static Histogram histogram(List<Reply> replies) {
        long[] counts = new long[11];
        replies.forEach(reply -> counts[Trial.recommend(reply)]++);
        return Histogram.of(0, counts);
    }
}
