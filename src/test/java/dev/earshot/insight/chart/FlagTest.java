package dev.earshot.insight.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.insight.note.ChartNote;
import dev.earshot.insight.note.LetteredNote;
import dev.earshot.insight.trend.Shop;
import dev.earshot.insight.trend.Spoken;
import dev.earshot.insight.trend.Trend;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FlagTest {

    private static List<Flag> flags(ChartNote... notes) {
        Trend trend = Shop.byWeek(
                        Optional.empty(),
                        20,
                        IntStream.range(0, 20)
                                .mapToObj(i -> Shop.week(i, 10, 30, 60))
                                .toList())
                .with(LetteredNote.of(Stream.of(notes).toList()));
        return TrendChart.of(trend, Spoken.ENGLISH).flags();
    }

    private static ChartNote note(LocalDate day, String words) {
        return new ChartNote(new UUID(0, 1), day, words, "amira@shop.example", Instant.EPOCH, Optional.empty());
    }

    @Test
    void standAboveTheMiddleOfTheirWeekWithTheirWords() {
        assertThat(flags(
                        note(Shop.START.plusWeeks(4).plusDays(6), "Summer sale"),
                        note(Shop.START.plusWeeks(12), "New courier")))
                .containsExactly(
                        new Flag("22.5%", 0, "A", Optional.of(new Flag.Words("Summer sale", 15))),
                        new Flag("62.5%", 0, "B", Optional.of(new Flag.Words("New courier", 15))));
    }

    @Test
    void leaveTheirWordsToTheListWhereTheNextIsTooNear() {
        assertThat(flags(
                        note(Shop.START.plusWeeks(4), "Summer sale in all shops"),
                        note(Shop.START.plusWeeks(6), "New courier")))
                .extracting(flag -> flag.words().isPresent())
                .containsExactly(false, true);
    }

    @Test
    void standSideBySideInOneWeek() {
        List<Flag> flags = flags(
                note(Shop.START.plusWeeks(4), "Summer sale"),
                note(Shop.START.plusWeeks(4).plusDays(1), "Rain"));
        assertThat(flags).extracting(Flag::centre).containsExactly(0, 22);
        assertThat(flags).extracting(Flag::isFirst).containsExactly(true, false);
    }
}
