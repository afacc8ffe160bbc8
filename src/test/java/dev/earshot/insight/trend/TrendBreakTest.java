package dev.earshot.insight.trend;

import static dev.earshot.insight.trend.Shop.START;
import static dev.earshot.insight.trend.Shop.TODAY;
import static dev.earshot.insight.trend.Shop.ZONE;
import static dev.earshot.insight.trend.Shop.week;
import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.catalog.MeaningChange;
import dev.earshot.catalog.Revision;
import dev.earshot.catalog.WentLive;
import dev.earshot.insight.chart.TrendChart;
import dev.earshot.response.Origin;
import dev.earshot.rollup.DayTally;
import dev.earshot.rollup.repeats.Repeats;
import dev.earshot.survey.Page;
import dev.earshot.survey.Survey;
import dev.earshot.survey.question.Basics;
import dev.earshot.survey.question.CsatQuestion;
import dev.earshot.survey.question.NpsQuestion;
import dev.earshot.survey.question.ScaleQuestion;
import dev.earshot.survey.question.Text;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TrendBreakTest {

    private static final Revision FIRST = revision(1, nps("Would you recommend us?"));
    private static final Revision SECOND = revision(2, nps("Would you tell a friend?"));
    private static final Instant WEEK_13 =
            START.plusWeeks(13).atTime(12, 0).atZone(ZONE).toInstant();

    private static ScaleQuestion nps(String words) {
        return new NpsQuestion(Basics.of("recommend", Text.of("en", words), true));
    }

    private static Revision revision(int number, ScaleQuestion question) {
        Survey survey = Survey.of("shop", List.of("en"), List.of(new Page(Optional.empty(), List.of(question))));
        return new Revision(survey, "hash" + number, number);
    }

    private static Asked asked(Revision revision) {
        return new Asked(revision, revision.survey().outcome().orElseThrow(), Origin.INVITED);
    }

    private static List<Era> eras(WentLive... history) {
        return Era.of(List.of(history), asked(history[history.length - 1].revision()), ZONE);
    }

    private static Trend trend(List<Era> eras, List<List<DayTally>> days) {
        TrendRequest request = new TrendRequest(
                asked(eras.get(eras.size() - 1).revision()),
                By.WEEK,
                START,
                START.plusWeeks(26).minusDays(1));
        return Trend.ofEras(
                request,
                ZONE,
                TODAY,
                IntStream.range(0, eras.size())
                        .mapToObj(i -> new EraTally(eras.get(i), days.get(i), Repeats.NONE))
                        .toList());
    }

    private static List<DayTally> weeks(int from, int until, long detractors, long passives, long promoters) {
        return IntStream.range(from, until)
                .mapToObj(week -> week(week, detractors, passives, promoters))
                .toList();
    }

    @Test
    void aNewWordingBreaksTheLine() {
        List<Era> eras = eras(new WentLive(Instant.EPOCH, FIRST), new WentLive(WEEK_13, SECOND));
        Trend trend = trend(eras, List.of(weeks(0, 13, 10, 20, 70), weeks(13, 26, 40, 20, 40)));

        assertThat(trend.breaks())
                .containsExactly(new TrendBreak(13, START.plusWeeks(13), 2, Set.of(MeaningChange.WORDING), 0));
        assertThat(trend.points().get(12).estimate().value()).hasValue(60);
        assertThat(trend.points().get(13).estimate().value()).hasValue(0);
        assertThat(trend.whole().value()).hasValue(0);
        assertThat(trend.shift())
                .as("a change of the question is no change of the customers")
                .isEmpty();
        assertThat(trend.levels())
                .extracting(Level::from, Level::until)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(13, 26));
        assertThat(TrendChart.of(trend, Spoken.ENGLISH).lines()).hasSize(2);
        assertThat(TrendChart.of(trend, Spoken.ENGLISH).breaks()).hasSize(1);
    }

    @Test
    void lateAnswersToTheEarlierQuestionAreToldAndNotMixedIn() {
        List<Era> eras = eras(new WentLive(Instant.EPOCH, FIRST), new WentLive(WEEK_13, SECOND));
        Trend trend = trend(eras, List.of(weeks(0, 15, 10, 20, 70), weeks(13, 26, 40, 20, 40)));

        assertThat(trend.breaks().get(0).late()).isEqualTo(200);
        assertThat(trend.points().get(14).estimate().n()).isEqualTo(100);
    }

    /** The same was asked before, and somebody answers that in the week it comes back. */
    @Test
    void aWeekInWhichAQuestionComesBackHoldsItsAnswersFromThatDayOn() {
        Instant wednesday =
                START.plusWeeks(20).plusDays(2).atTime(12, 0).atZone(ZONE).toInstant();
        List<Era> eras =
                eras(new WentLive(Instant.EPOCH, FIRST), new WentLive(WEEK_13, SECOND), new WentLive(wednesday, FIRST));
        List<DayTally> first = List.of(
                week(20, 7, 0, 0),
                new DayTally(START.plusWeeks(20).plusDays(2), Shop.answers(1, 0, 9), 0),
                week(21, 1, 0, 9));
        Trend trend = trend(eras, List.of(first, weeks(13, 20, 40, 20, 40), first));

        assertThat(trend.points().get(20).estimate().n()).isEqualTo(10);
        assertThat(trend.points().get(20).estimate().value()).hasValue(80);
    }

    @Test
    void whatWasAskedOnAnotherScaleIsNotDrawn() {
        Revision faces = revision(1, new CsatQuestion(Basics.of("recommend", Text.of("en", "How was it?"), true)));
        List<Era> eras = eras(new WentLive(Instant.EPOCH, faces), new WentLive(WEEK_13, SECOND));
        Trend trend = trend(eras, List.of(List.of(), weeks(13, 26, 40, 20, 40)));

        assertThat(trend.breaks()).hasSize(1);
        assertThat(trend.breaks().get(0).changes()).contains(MeaningChange.TYPE);
        assertThat(trend.points().subList(0, 13)).noneMatch(TrendPoint::isKnown);
    }

    @Test
    void whatIsTakenBackTheSameDayIsNoBreak() {
        Instant evening = WEEK_13.plusSeconds(18_000);

        assertThat(eras(
                        new WentLive(Instant.EPOCH, FIRST),
                        new WentLive(WEEK_13, SECOND),
                        new WentLive(evening, FIRST)))
                .hasSize(1);
    }

    @Test
    void answersToAQuestionThatCameBackAreNotLate() {
        Instant week20 = START.plusWeeks(20).atTime(12, 0).atZone(ZONE).toInstant();
        List<Era> eras =
                eras(new WentLive(Instant.EPOCH, FIRST), new WentLive(WEEK_13, SECOND), new WentLive(week20, FIRST));
        List<DayTally> first = weeks(0, 26, 10, 20, 70);

        assertThat(trend(eras, List.of(first, weeks(13, 20, 40, 20, 40), first)).breaks())
                .extracting(TrendBreak::late)
                .containsExactly(700L, 0L);
    }

    @Test
    void anyOtherRevisionLeavesTheTrendWhole() {
        Revision third = revision(3, nps("Would you recommend us?"));

        assertThat(eras(new WentLive(Instant.EPOCH, FIRST), new WentLive(WEEK_13, third)))
                .hasSize(1);
    }
}
