package dev.earshot.insight.trend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.response.Origin;
import dev.earshot.rollup.DayTally;
import dev.earshot.rollup.repeats.Repeats;
import dev.earshot.score.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RunningTest {

    /** Whoever answers late in a month is less happy, every month. */
    private static Optional<Running> running(By by, String from, String today) {
        LocalDate last = LocalDate.parse(today);
        LocalDate first = LocalDate.parse(from);
        List<DayTally> days = Stream.iterate(first, day -> !day.isAfter(last), day -> day.plusDays(1))
                .map(day ->
                        new DayTally(day, day.getDayOfMonth() <= 10 ? Shop.answers(1, 3, 6) : Shop.answers(6, 3, 1), 0))
                .toList();
        TrendRequest request = new TrendRequest(Shop.asked(Optional.empty()), by, first, last);
        Era always = new Era(
                LocalDate.MIN, request.asked().revision(), request.asked().question(), Set.of());
        return Running.of(request, last, new EraTally(always, days, Repeats.NONE));
    }

    @Test
    void comparesTheElapsedPartAndNotTheWhole() {
        Running running = running(By.MONTH, "2025-08-01", "2025-10-10").orElseThrow();
        assertThat(running.before()).isEqualTo("2025-09-01");
        assertThat(running.beforeEnd()).isEqualTo("2025-09-10");
        assertThat(running.change().before().n()).isEqualTo(100);
        assertThat(running.change().difference()).hasValue(0);
        assertThat(running.change().verdict()).isEqualTo(Verdict.NOISE);
    }

    @Test
    void aShorterMonthIsComparedWhole() {
        Running running = running(By.MONTH, "2025-01-01", "2025-03-31").orElseThrow();
        assertThat(running.beforeEnd()).isEqualTo("2025-02-28");
        assertThat(running.change().before().n()).isEqualTo(280);
        assertThat(running.change().after().n()).isEqualTo(310);
    }

    @Test
    void aFewUnaskedAreHeldBack() {
        Running running = unasked(20, 20, 3).orElseThrow();
        assertThat(running.change().after().suppressed()).isTrue();
        assertThat(running.change().after().value()).isEmpty();
        assertThat(running.change().difference()).isEmpty();
        assertThat(unasked(20, 20, 20).orElseThrow().change().difference()).isPresent();
    }

    /** The whole of the month before is shown as well, so what is compared of it would tell the rest. */
    @Test
    void theRestOfTheMonthBeforeCannotBeTold() {
        assertThat(unasked(20, 4, 20)).isEmpty();
        assertThat(unasked(20, 0, 20)).isPresent();
    }

    /** Answers of 1 to 10 September, of the rest of September, and of 1 to 10 October. */
    private static Optional<Running> unasked(long elapsed, long rest, long now) {
        TrendRequest request = new TrendRequest(
                Shop.asked(Optional.empty()).by(Origin.OPEN),
                By.MONTH,
                LocalDate.parse("2025-08-01"),
                LocalDate.parse("2025-10-10"));
        Era always = new Era(
                LocalDate.MIN, request.asked().revision(), request.asked().question(), Set.of());
        List<DayTally> days = List.of(
                new DayTally(LocalDate.parse("2025-09-03"), Shop.answers(0, 0, elapsed), 0),
                new DayTally(LocalDate.parse("2025-09-20"), Shop.answers(0, 0, rest), 0),
                new DayTally(LocalDate.parse("2025-10-03"), Shop.answers(0, 0, now), 0));
        return Running.of(request, request.to(), new EraTally(always, days, Repeats.NONE));
    }

    @Test
    void nothingIsComparedWithoutTheWholeOfThePeriodBefore() {
        assertThat(running(By.MONTH, "2025-09-02", "2025-10-10")).isEmpty();
        assertThat(running(By.DAY, "2025-09-02", "2025-10-10")).isEmpty();
    }
}
