package dev.earshot.insight.trend;

import static dev.earshot.insight.trend.Shop.byWeek;
import static dev.earshot.insight.trend.Shop.week;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.earshot.response.Origin;
import dev.earshot.rollup.DayTally;
import dev.earshot.rollup.repeats.Repeats;
import dev.earshot.rollup.repeats.StoredEffects;
import dev.earshot.score.Confidence;
import dev.earshot.score.Metric;
import dev.earshot.score.Quality;
import dev.earshot.score.Recovery;
import dev.earshot.score.Scores;
import dev.earshot.score.cluster.RepeatEffect;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TrendTest {

    @Test
    void aPointIsTheEstimateOfItsAnswers() {
        Trend trend = byWeek(Optional.empty(), 1, List.of(week(0, 5, 20, 40)));
        assertThat(trend.points().get(0).estimate()).isEqualTo(Scores.estimate(Metric.nps(), Shop.answers(5, 20, 40)));
    }

    @Test
    void daysOfOneWeekAreAddedUpBeforeTheFigureIsMade() {
        DayTally sunday = new DayTally(Shop.START.plusDays(6), Shop.answers(3, 0, 0), 2);
        TrendPoint point = byWeek(Optional.empty(), 1, List.of(week(0, 1, 0, 6), sunday))
                .points()
                .get(0);
        assertThat(point.estimate().value()).hasValue(20);
        assertThat(point.estimate().n()).isEqualTo(10);
        assertThat(point.skipped()).isEqualTo(2);
    }

    @Test
    void aWeekWithoutAnswersHasNoValue() {
        Trend trend = byWeek(Optional.empty(), 3, List.of(week(0, 1, 1, 1), week(2, 1, 1, 1)));
        assertThat(trend.points()).hasSize(3);
        assertThat(trend.points().get(1).estimate().value()).isEmpty();
        assertThat(trend.points().get(1).shown()).isEmpty();
    }

    @Test
    void aLoneAnswerOfAnIdentifiedCustomerIsShownWithItsBand() {
        TrendPoint point =
                byWeek(Optional.empty(), 1, List.of(week(0, 0, 0, 1))).points().get(0);
        assertThat(point.estimate().n()).isEqualTo(1);
        assertThat(point.estimate().value()).hasValue(100);
        assertThat(point.estimate().low()).isPresent();
        assertThat(point.estimate().quality()).isEqualTo(Quality.D);
    }

    @Test
    void aFewUnaskedAnswersAreHeldBackWithTheNextFewest() {
        TrendRequest asked = new TrendRequest(
                Shop.asked(Optional.empty()).by(Origin.OPEN),
                By.WEEK,
                Shop.START,
                Shop.START.plusWeeks(3).minusDays(1));
        Trend trend = Trend.of(
                asked,
                Shop.ZONE,
                Shop.TODAY,
                List.of(new DayTally(Shop.START, Shop.answers(1, 1, 1), 2), week(1, 5, 5, 5), week(2, 20, 20, 20)),
                Repeats.NONE);
        assertThat(trend.points())
                .extracting(point -> point.estimate().suppressed())
                .containsExactly(true, true, false);
        assertThat(trend.points().get(0).shares().answers()).isZero();
        assertThat(trend.itemNonResponse()).as("the rest would tell").isEqualTo(new ItemNonResponse(0, 0, 0));
    }

    @Test
    void ofFewUnaskedNothingIsSaidAtAll() {
        TrendRequest asked = new TrendRequest(
                Shop.asked(Optional.empty()).by(Origin.OPEN),
                By.WEEK,
                Shop.START,
                Shop.START.plusWeeks(2).minusDays(1));
        Trend few = Trend.of(asked, Shop.ZONE, Shop.TODAY, List.of(week(0, 2, 2, 2)), Repeats.NONE);
        assertThat(few.whole().suppressed()).isTrue();
        assertThat(few.whole().value()).isEmpty();
        assertThat(few.levels()).isEmpty();
    }

    @Test
    void fewWhoWereCalledAreNotTold() {
        Trend named = byWeek(Optional.empty(), 1, List.of(week(0, 20, 20, 40)));
        Trend unasked = Trend.of(
                named.request().of(named.request().asked().by(Origin.OPEN)),
                Shop.ZONE,
                Shop.TODAY,
                List.of(week(0, 20, 20, 40)),
                Repeats.NONE);
        assertThat(named.with(new Recovery(3, 1)).recovery()).isPresent();
        assertThat(named.with(new Recovery(0, 0)).recovery()).isEmpty();
        assertThat(unasked.with(new Recovery(3, 1)).recovery()).isEmpty();
        assertThat(unasked.with(new Recovery(10, 1)).recovery()).isPresent();
    }

    @Test
    void onlyWhoWasShownAQuestionCanLeaveItEmpty() {
        List<DayTally> days = List.of(
                new DayTally(Shop.START, Shop.answers(10, 10, 20), 6, 4),
                new DayTally(Shop.START.plusWeeks(1), Shop.answers(10, 10, 20), 4, 0));
        Trend trend = byWeek(Optional.empty(), 2, days);
        assertThat(trend.itemNonResponse()).isEqualTo(new ItemNonResponse(94, 10, 4));
        assertThat(trend.itemNonResponse().rate().orElseThrow()).isCloseTo(100 * 10 / 94., within(1e-9));
        assertThat(trend.whole().n()).isEqualTo(80);
        assertThat(TrendDocument.of(trend).points().get(0).notApplicable()).isEqualTo(4);
        assertThat(new ItemNonResponse(0, 0, 0).rate()).isEmpty();
    }

    @Test
    void marginsAllowForCustomersWhoAnsweredMoreThanOnce() {
        List<DayTally> days = List.of(week(0, 20, 20, 40), week(1, 20, 20, 40));
        TrendRequest asked = new TrendRequest(
                Shop.asked(Optional.empty()),
                By.WEEK,
                Shop.START,
                Shop.START.plusWeeks(2).minusDays(1));
        NavigableMap<Integer, RepeatEffect> effects = new TreeMap<>(Map.of(
                7, new RepeatEffect(100_000, 90_000, OptionalDouble.of(1.25)),
                31, new RepeatEffect(400_000, 100_000, OptionalDouble.of(2))));
        Trend alone = Trend.of(asked, Shop.ZONE, Shop.TODAY, days, Repeats.UNKNOWN);
        Trend again = Trend.of(asked, Shop.ZONE, Shop.TODAY, days, new StoredEffects(effects));
        assertThat(alone.allowsForRepeats()).isFalse();
        assertThat(again.allowsForRepeats()).isTrue();
        assertThat(again.points().get(0).estimate().effectiveN()).isCloseTo(80 / 1.25, within(.01));
        assertThat(again.whole().effectiveN()).isCloseTo(160 / 2., within(.01));
        assertThat(again.levels().get(0).estimate()).isEqualTo(again.whole());
        assertThat(again.whole().value()).isEqualTo(alone.whole().value());
        assertThat(again.whole().margin().orElseThrow())
                .isGreaterThan(1.3 * alone.whole().margin().orElseThrow());
        assertThat(again.whole().n()).isEqualTo(160);
    }

    @Test
    void findsWhereTheLevelMoved() {
        List<DayTally> days = IntStream.range(0, 20)
                .mapToObj(i -> i < 12 ? week(i, 10, 30, 60) : week(i, 30, 30, 40))
                .toList();
        Trend trend = byWeek(Optional.empty(), 20, days);
        assertThat(trend.shiftedAt()).isEqualTo(12);
        assertThat(trend.levels()).extracting(Level::value).containsExactly(50.0, 10.0);
    }

    @Test
    void findsEveryLevelItStoodOn() {
        List<DayTally> days = IntStream.range(0, 20)
                .mapToObj(i -> i < 8 || i >= 15 ? week(i, 10, 30, 60) : week(i, 40, 30, 30))
                .toList();
        Trend trend = byWeek(Optional.empty(), 20, days);
        assertThat(trend.levels()).extracting(Level::value).containsExactly(50.0, -10.0, 50.0);
        assertThat(trend.levels()).extracting(Level::from).containsExactly(0, 8, 15);
        assertThat(trend.shiftedAt()).isEqualTo(15);
        assertThat(IntStream.range(0, 20).filter(trend::shiftsAt)).containsExactly(8, 15);
        TrendDocument document = TrendDocument.of(trend);
        assertThat(document.shifts())
                .extracting(TrendDocument.Moved::start)
                .containsExactly(Shop.START.plusWeeks(8), Shop.START.plusWeeks(15));
        assertThat(document.shift()).contains(document.shifts().get(1));
    }

    @Test
    void aWeekThatIsCutOffNeitherMovesTheLevelNorThePlaceOfTheShift() {
        List<DayTally> days = IntStream.range(0, 20)
                .mapToObj(i -> i < 12 ? week(i, 10, 30, 60) : week(i, 30, 30, 40))
                .toList();
        TrendRequest request = new TrendRequest(
                Shop.asked(Optional.empty()),
                By.WEEK,
                Shop.START.minusDays(3),
                Shop.START.plusWeeks(20).minusDays(1));
        Trend trend = Trend.of(request, Shop.ZONE, Shop.TODAY, days, Repeats.NONE);
        assertThat(trend.points().get(0).period().partial()).isTrue();
        assertThat(trend.points().get(trend.shiftedAt()).period().start()).isEqualTo(Shop.START.plusWeeks(12));
    }

    @Test
    void aTrendByDayMovesWithItsWeeks() {
        List<DayTally> days = IntStream.range(0, 140)
                .mapToObj(i -> new DayTally(
                        Shop.START.plusDays(i), i < 84 ? Shop.answers(2, 6, 12) : Shop.answers(6, 6, 8), 0))
                .toList();
        TrendRequest request =
                new TrendRequest(Shop.asked(Optional.empty()), By.DAY, Shop.START, Shop.START.plusDays(139));
        assertThat(Trend.of(request, Shop.ZONE, Shop.TODAY, days, Repeats.NONE).shiftedAt())
                .isEqualTo(84);
    }

    @Test
    void oddDaysAreNoShift() {
        List<DayTally> days = IntStream.range(0, 20)
                .mapToObj(i -> new DayTally(
                        Shop.START.plusDays(i), i < 12 ? Shop.answers(10, 30, 60) : Shop.answers(30, 30, 40), 0))
                .toList();
        TrendRequest request =
                new TrendRequest(Shop.asked(Optional.empty()), By.DAY, Shop.START, Shop.START.plusDays(19));
        assertThat(Trend.of(request, Shop.ZONE, Shop.TODAY, days, Repeats.NONE).shift())
                .isEmpty();
    }

    @Test
    void everyIntervalHasTheConfidenceAskedFor() {
        List<DayTally> days =
                IntStream.range(0, 12).mapToObj(i -> Shop.week(i, 10, 20, 30)).toList();
        TrendRequest usual = new TrendRequest(
                Shop.asked(Optional.empty()),
                By.WEEK,
                Shop.START,
                Shop.START.plusWeeks(12).minusDays(1));
        Trend wide = Trend.of(usual, Shop.ZONE, Shop.TODAY, days, Repeats.NONE);
        Trend narrow = Trend.of(usual.at(new Confidence(80)), Shop.ZONE, Shop.TODAY, days, Repeats.NONE);
        assertThat(narrow.whole().margin().orElseThrow())
                .isLessThan(wide.whole().margin().orElseThrow());
        assertThat(narrow.points().get(3).estimate().confidence()).isEqualTo(.8);
        assertThat(narrow.levels().get(0).estimate().confidence()).isEqualTo(.8);
        assertThat(TrendDocument.of(narrow).confidence()).isEqualTo(.8);
        assertThat(TrendDocument.of(narrow).points().get(3).low())
                .isEqualTo(narrow.points().get(3).estimate().low());
    }

    @Test
    void saysHowTheLevelOfTodayStandsAgainstItsTarget() {
        Trend fell = byWeek(
                Optional.of(45.0),
                20,
                IntStream.range(0, 20)
                        .mapToObj(i -> i < 12 ? week(i, 10, 30, 60) : week(i, 30, 30, 40))
                        .toList());
        assertThat(fell.shift()).isPresent();
        assertThat(TrendDocument.of(fell).standing().orElseThrow().state()).isEqualTo("off course");
        assertThat(fell.verdict().orElseThrow().chance().orElseThrow()).isLessThan(1e-6);
        Trend steady = byWeek(
                Optional.of(50.0),
                12,
                IntStream.range(0, 12).mapToObj(i -> week(i, 10, 30, 60)).toList());
        assertThat(TrendDocument.of(steady).standing().orElseThrow().state()).isEqualTo("cannot tell yet");
        assertThat(steady.verdict().orElseThrow().chance().orElseThrow()).isBetween(.45, .5);
    }
}
