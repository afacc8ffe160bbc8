package dev.earshot.insight.trend.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.insight.note.ChartNote;
import dev.earshot.insight.note.LetteredNote;
import dev.earshot.insight.trend.Shop;
import dev.earshot.insight.trend.Spoken;
import dev.earshot.insight.trend.Trend;
import dev.earshot.rollup.DayTally;
import dev.earshot.score.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TrendFindingTest {

    @Test
    void saysFromWhereToWhereAndWhen() {
        TrendFinding finding =
                finding(Optional.of(45.0), i -> i < 12 ? Shop.week(i, 10, 30, 60) : Shop.week(i, 30, 30, 40));
        assertThat(finding.finding().text())
                .isEqualTo(
                        "NPS fell from 50 to 10 in the week of 25 August. Off course: the target of 45 is missed by 35.");
        assertThat(finding.verdict().orElseThrow().verdict()).isEqualTo(Verdict.SIGNAL);
        assertThat(finding.reason()).startsWith("Chance alone would produce a shift this large ");
    }

    @Test
    void callsSteadyWeeksSteady() {
        TrendFinding finding = finding(Optional.of(40.0), i -> Shop.week(i, 10, 30, 60));
        assertThat(finding.finding().text())
                .isEqualTo("NPS is 50 since 2 June. On course: the target of 40 is reached.");
        assertThat(finding.verdict().orElseThrow().verdict()).isEqualTo(Verdict.NOISE);
    }

    @Test
    void saysHowManyAnswersAreMissing() {
        TrendFinding finding = finding(Optional.of(40.0), i -> Shop.week(i, 0, 0, i < 9 ? 1 : 0));
        assertThat(finding.finding().text()).isEqualTo("Too early for a trend.");
        assertThat(finding.reason()).startsWith("9 of the 10 answers a level needs are in.");
    }

    @Test
    void namesTheNoteThatLiesJustBefore() {
        assertThat(beside(Shop.START.plusWeeks(11))).endsWith(". It starts 7 days after note A, “New courier”.");
        assertThat(beside(Shop.START.plusWeeks(12).minusDays(1)))
                .endsWith(". It starts one day after note A, “New courier”.");
        assertThat(beside(Shop.START.plusWeeks(12).plusDays(2)))
                .endsWith(". Note A, “New courier”, is of the same week.");
        assertThat(beside(Shop.START.plusWeeks(13))).endsWith("1,000.");
        assertThat(beside(Shop.START.plusWeeks(8))).endsWith("1,000.");
    }

    private static String beside(LocalDate day) {
        ChartNote note = new ChartNote(
                new UUID(0, 1), day, "New courier", "amira@shop.example", Instant.EPOCH, Optional.empty());
        Trend trend = Shop.byWeek(
                        Optional.empty(),
                        20,
                        IntStream.range(0, 20)
                                .mapToObj(i -> i < 12 ? Shop.week(i, 10, 30, 60) : Shop.week(i, 30, 30, 40))
                                .toList())
                .with(LetteredNote.of(List.of(note)));
        return TrendFinding.of(trend, Spoken.bundle(TrendMessages.class, "en"), Spoken.ENGLISH)
                .reason();
    }

    @Test
    void saysTheSameInGerman() {
        TrendFinding finding =
                finding("de", Optional.of(45.0), i -> i < 12 ? Shop.week(i, 10, 30, 60) : Shop.week(i, 30, 30, 40));
        assertThat(finding.finding().text())
                .isEqualTo("NPS fiel in der Woche ab 25. August von 50 auf 10. Vom Kurs ab: Das Ziel von 45 ist um 35"
                        + " verfehlt.");
        assertThat(finding.verdict().orElseThrow().words()).isEqualTo("Signal");
        assertThat(finding.reason()).endsWith("etwa 1-mal in 1.000 hervor.");
    }

    private static TrendFinding finding(Optional<Double> target, IntFunction<DayTally> week) {
        return finding("en", target, week);
    }

    private static TrendFinding finding(String language, Optional<Double> target, IntFunction<DayTally> week) {
        List<DayTally> days = IntStream.range(0, 20).mapToObj(week).toList();
        return TrendFinding.of(
                Shop.byWeek(target, 20, days), Spoken.bundle(TrendMessages.class, language), Spoken.in(language));
    }
}
