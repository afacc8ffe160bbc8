package dev.earshot.insight.segment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.insight.trend.Asked;
import dev.earshot.insight.trend.Shop;
import dev.earshot.rollup.repeats.Repeats;
import dev.earshot.score.Confidence;
import dev.earshot.score.Design;
import dev.earshot.score.Histogram;
import dev.earshot.score.Verdict;
import dev.earshot.survey.Segment;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SegmentTableTest {

    private static final Segment STORE = new Segment("order.store");

    private static final Segment SENSITIVE =
            new Segment("customer.segment", Optional.empty(), Segment.Privacy.SENSITIVE, Segment.DEFAULT_MOST);

    private static final Map<String, Histogram> NOW = Map.of(
            "north", Shop.answers(20, 30, 150),
            "south", Shop.answers(90, 40, 70),
            "east", Shop.answers(30, 40, 130),
            "tiny", Shop.answers(3, 0, 1));

    private static final Map<String, Histogram> BEFORE = Map.of(
            "north", Shop.answers(60, 60, 80),
            "south", Shop.answers(88, 42, 70),
            "tiny", Shop.answers(1, 0, 3));

    @Test
    void theBestComesFirstAndWhoCannotBeJudgedLast() {
        SegmentTable table = table(STORE, NOW, BEFORE);
        assertThat(table.lines()).extracting(SegmentTable.Line::name).containsExactly("north", "east", "south", "tiny");
        assertThat(line(table, "north").place().verdict()).isEqualTo(Verdict.SIGNAL);
        assertThat(line(table, "south").place().verdict()).isEqualTo(Verdict.SIGNAL);
        assertThat(line(table, "tiny").place().verdict()).isEqualTo(Verdict.FEW);
        assertThat(line(table, "tiny").place().standing()).isEmpty();
    }

    @Test
    void aFigureOfFewIsDrawnToTheOthersAndThatOfManyHardly() {
        SegmentTable table = table(STORE, NOW, BEFORE);
        assertThat(line(table, "tiny").shown().orElseThrow()).isEqualByComparingTo("-50");
        assertThat(line(table, "tiny").best().orElseThrow()).isBetween(-40.0, -20.0);
        assertThat(line(table, "north").shown().orElseThrow()).isEqualByComparingTo("65");
        assertThat(line(table, "north").best().orElseThrow()).isBetween(60.0, 65.0);
    }

    @Test
    void changesAreJudgedTogetherAndNoneIsMadeUpWhereThereWasNothingBefore() {
        SegmentTable table = table(STORE, NOW, BEFORE);
        assertThat(line(table, "north").change().orElseThrow().verdict()).isEqualTo(Verdict.SIGNAL);
        assertThat(line(table, "south").change().orElseThrow().verdict()).isEqualTo(Verdict.NOISE);
        assertThat(line(table, "east").change()).isEmpty();
    }

    /** 200 answers that say as much as 12 and a half. */
    @Test
    void customersWhoAnswerOftenSayLessThanAsManyOthers() {
        SegmentTable once = table(STORE, NOW, BEFORE);
        SegmentTable often = table(STORE, NOW, BEFORE, new Known(16));
        assertThat(line(often, "north").shown()).isEqualTo(line(once, "north").shown());
        assertThat(line(often, "north").place().raw().effectiveN()).isEqualTo(12.5);
        assertThat(width(line(often, "north"))).isGreaterThan(3 * width(line(once, "north")));
        assertThat(line(often, "north").place().shrunk().orElseThrow().noise())
                .isGreaterThan(
                        3 * line(once, "north").place().shrunk().orElseThrow().noise());
        assertThat(line(often, "south").place().verdict()).isNotEqualTo(Verdict.SIGNAL);
        assertThat(line(often, "north").change().orElseThrow().verdict()).isNotEqualTo(Verdict.SIGNAL);
        YearMonth may = YearMonth.of(2025, 5);
        SortedMap<YearMonth, Histogram> north = new TreeMap<>(Map.of(may, Shop.answers(20, 30, 150)));
        SortedMap<YearMonth, Histogram> south = new TreeMap<>(Map.of(may, Shop.answers(90, 40, 70)));
        HeatMap map = HeatMap.of(often, Map.of("north", north, "south", south));
        assertThat(map.rows().get(0).cells().get(0).verdict()).isNotEqualTo(Verdict.SIGNAL);
    }

    private static double width(SegmentTable.Line line) {
        return line.place().raw().high().orElseThrow()
                - line.place().raw().low().orElseThrow();
    }

    private record Known(double deff) implements Repeats {
        @Override
        public Design design(LocalDate start, LocalDate end, double confidence) {
            return Design.clustered(deff);
        }

        @Override
        public boolean isKnown() {
            return true;
        }
    }

    @Test
    void nobodyIsBaredByASensitiveField() {
        SegmentTable table = table(SENSITIVE, NOW, BEFORE);
        // The four of "tiny", and the smallest besides: else they would follow from the whole.
        assertThat(table.lines().stream().filter(SegmentTable.Line::heldBack)).hasSize(2);
        assertThat(line(table, "tiny").heldBack()).isTrue();
        assertThat(line(table, "tiny").shown()).isEmpty();
        assertThat(line(table, "tiny").change()).isEmpty();
    }

    /** Two segments tell of each other: what the one is without is the other. */
    @Test
    void nobodyIsBaredByTheOthersOrByTheMonthsOrByTheTimeBefore() {
        SegmentTable two =
                table(SENSITIVE, Map.of("many", Shop.answers(20, 30, 150), "tiny", Shop.answers(3, 0, 1)), Map.of());
        assertThat(line(two, "many").rest().suppressed()).isTrue();
        assertThat(line(two, "many").rest().value()).isEmpty();
        Map<String, Histogram> three = Map.of(
                "north",
                Shop.answers(20, 30, 150),
                "south",
                Shop.answers(90, 40, 70),
                "east",
                Shop.answers(30, 40, 130));
        SegmentTable fewBefore = table(
                SENSITIVE,
                three,
                Map.of(
                        "north", Shop.answers(60, 60, 80),
                        "south", Shop.answers(3, 0, 1),
                        "east", Shop.answers(20, 20, 20)));
        assertThat(line(fewBefore, "north").change()).isPresent();
        assertThat(line(fewBefore, "south").change()).isEmpty();
        assertThat(line(fewBefore, "east").change()).as("the next fewest").isEmpty();
        YearMonth may = YearMonth.of(2025, 5);
        YearMonth june = YearMonth.of(2025, 6);
        HeatMap map = HeatMap.of(
                fewBefore,
                Map.of(
                        "north", months(may, Shop.answers(10, 15, 75), june, Shop.answers(10, 15, 75)),
                        "south", months(may, Shop.answers(2, 0, 1), june, Shop.answers(88, 40, 69)),
                        "east", months(may, Shop.answers(15, 20, 65), june, Shop.answers(15, 20, 65))));
        HeatMap.Row south = map.rows().stream()
                .filter(row -> row.name().equals("south"))
                .findFirst()
                .orElseThrow();
        assertThat(south.cells().get(0).estimate().suppressed()).isTrue();
        assertThat(south.cells().get(0).estimate().value()).isEmpty();
        assertThat(south.cells().get(0).shown()).isEmpty();
        assertThat(south.cells().get(1).estimate().value()).isPresent();
    }

    @Test
    void theWholeOfFewIsHeldBack() {
        SegmentTable few = table(SENSITIVE, Map.of("tiny", Shop.answers(3, 0, 1)), Map.of());
        assertThat(few.whole().value()).isEmpty();
        assertThat(few.wholeShown()).isEmpty();
    }

    @Test
    void theTimeBeforeIsAsLong() {
        assertThat(table(STORE, NOW, BEFORE).request().startBefore()).isEqualTo("2025-03-01");
    }

    @Test
    void aMonthStandsOutOnlyAgainstTheOthersOfThatMonth() {
        YearMonth may = YearMonth.of(2025, 5);
        YearMonth june = YearMonth.of(2025, 6);
        Map<String, SortedMap<YearMonth, Histogram>> months = Map.of(
                "north", months(may, Shop.answers(10, 10, 80), june, Shop.answers(10, 20, 70)),
                "south", months(may, Shop.answers(11, 10, 79), june, Shop.answers(79, 30, 0)),
                "tiny", months(may, Shop.answers(2, 0, 0), june, Shop.answers(1, 0, 1)));
        HeatMap map = HeatMap.of(table(STORE, NOW, BEFORE), months);
        assertThat(map.months()).containsExactly(may, june);
        assertThat(map.rows()).extracting(HeatMap.Row::name).containsExactly("north", "south", "tiny");
        assertThat(map.rows().get(0).cells())
                .extracting(HeatMap.Cell::verdict)
                .containsExactly(Verdict.NOISE, Verdict.SIGNAL);
        assertThat(map.rows().get(0).cells().get(1).above()).isTrue();
        assertThat(map.rows().get(1).cells().get(1).above()).isFalse();
        assertThat(map.rows().get(2).cells()).extracting(HeatMap.Cell::verdict).containsOnly(Verdict.FEW);
    }

    @Test
    void withoutAnswersIsEmpty() {
        assertThat(table(STORE, Map.of(), Map.of()).isEmpty()).isTrue();
    }

    private static SortedMap<YearMonth, Histogram> months(
            YearMonth one, Histogram answers, YearMonth other, Histogram others) {
        return new TreeMap<>(Map.of(one, answers, other, others));
    }

    private static SegmentTable table(Segment by, Map<String, Histogram> now, Map<String, Histogram> before) {
        return table(by, now, before, Repeats.NONE);
    }

    private static SegmentTable table(
            Segment by, Map<String, Histogram> now, Map<String, Histogram> before, Repeats repeats) {
        Asked asked = Shop.asked(Optional.empty());
        LocalDate from = LocalDate.parse("2025-05-01");
        SegmentRequest request = new SegmentRequest(
                asked, by, Optional.empty(), from, LocalDate.parse("2025-06-30"), Confidence.DEFAULT);
        return SegmentTable.of(request, Shop.TODAY, now, before, repeats, List.of());
    }

    private static SegmentTable.Line line(SegmentTable table, String name) {
        return table.lines().stream()
                .filter(line -> line.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
