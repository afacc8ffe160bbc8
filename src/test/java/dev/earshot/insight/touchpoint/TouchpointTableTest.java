package dev.earshot.insight.touchpoint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.catalog.Revision;
import dev.earshot.insight.overview.Comparison;
import dev.earshot.insight.overview.Weeks;
import dev.earshot.insight.trend.Asked;
import dev.earshot.insight.trend.Shop;
import dev.earshot.insight.trend.Spoken;
import dev.earshot.response.Origin;
import dev.earshot.rollup.DayTally;
import dev.earshot.rollup.repeats.Repeats;
import dev.earshot.score.Confidence;
import dev.earshot.score.Histogram;
import dev.earshot.survey.Page;
import dev.earshot.survey.Survey;
import dev.earshot.survey.question.Basics;
import dev.earshot.survey.question.CesQuestion;
import dev.earshot.survey.question.NpsQuestion;
import dev.earshot.survey.question.ScaleQuestion;
import dev.earshot.survey.question.Text;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** When a place may be called the weakest, and when not. */
class TouchpointTableTest {

    private static final Weeks WEEKS = new Weeks(13, Shop.TODAY);
    private static final Histogram GOOD = Shop.answers(20, 40, 140);
    private static final Histogram BAD = Shop.answers(90, 50, 60);

    @Test
    void theWeakestPlaceIsNamedWhereTheDataCanTellIt() {
        TouchpointTable table = table(place("shop", GOOD, GOOD), place("parcel", BAD, BAD), place("help", GOOD, GOOD));
        assertThat(table.weakest().orElseThrow().touchpoint()).isEqualTo("parcel");
        assertThat(said(table)).isEqualTo("Parcel is the weakest place: NPS −15, the other places asked the same 60.");
    }

    @Test
    void noneIsTheWeakestByChance() {
        Histogram alike = Shop.answers(22, 41, 137);
        TouchpointTable table = table(place("shop", GOOD, GOOD), place("parcel", alike, alike));
        assertThat(table.weakest()).isEmpty();
        assertThat(said(table)).startsWith("No place changed beyond chance");
    }

    @Test
    void aPlaceWithAnotherFigureIsNoWorse() {
        ScaleQuestion easy = new CesQuestion(Basics.of("easy", Text.of("en", "Easy?"), true));
        Histogram hard = Histogram.of(1, 60, 40, 20, 0, 0, 0, 0);
        TouchpointTable table = table(place("shop", GOOD, GOOD), place("help", easy, hard, hard));
        assertThat(table.weakest()).isEmpty();
        assertThat(table.lines()).allMatch(line -> line.rest().isEmpty());
    }

    @Test
    void whatChangedIsJudgedWithAllPlaces() {
        TouchpointTable table = table(place("shop", GOOD, GOOD), place("parcel", GOOD, Shop.answers(45, 45, 110)));
        assertThat(table.changed().orElseThrow().touchpoint()).isEqualTo("parcel");
        TouchpointLine parcel = table.changed().orElseThrow();
        assertThat(parcel.change().adjusted().orElseThrow())
                .isGreaterThan(parcel.change().member().change().pValue().orElseThrow());
    }

    @Test
    void fewAnswersSayNothing() {
        Histogram few = Shop.answers(2, 0, 1);
        assertThat(said(table(place("shop", few, few)))).isEqualTo("Too few answers yet to compare places.");
    }

    @Test
    void ofAFewUnaskedNoFigureIsWritten() {
        Asked open = place("shop", GOOD, Shop.answers(2, 0, 1)).asked().by(Origin.OPEN);
        TouchpointLine line =
                table(counted(open, GOOD, Shop.answers(2, 0, 1))).lines().get(0);
        assertThat(line.now().suppressed()).isTrue();
        assertThat(line.shown()).isEmpty();
        assertThat(table(counted(open, GOOD, GOOD)).lines().get(0).shown()).isPresent();
    }

    private static String said(TouchpointTable table) {
        return TouchpointFinding.of(table, Spoken.bundle(TouchpointMessages.class, "en"), Spoken.ENGLISH)
                .text();
    }

    private static TouchpointTable table(TouchpointTable.Counted... places) {
        return TouchpointTable.of(WEEKS, Confidence.DEFAULT, List.of(places));
    }

    private static TouchpointTable.Counted place(String id, Histogram before, Histogram now) {
        return place(id, new NpsQuestion(Basics.of("recommend", Text.of("en", "Recommend?"), true)), before, now);
    }

    private static TouchpointTable.Counted place(String id, ScaleQuestion question, Histogram before, Histogram now) {
        Survey survey = Survey.of(id, List.of("en"), List.of(new Page(Optional.empty(), List.of(question))));
        return counted(new Asked(new Revision(survey, "hash", 1), question, Origin.INVITED), before, now);
    }

    private static TouchpointTable.Counted counted(Asked asked, Histogram before, Histogram now) {
        List<DayTally> days =
                List.of(new DayTally(WEEKS.startBefore(), before, 0), new DayTally(WEEKS.start(), now, 0));
        return new TouchpointTable.Counted(
                asked,
                Comparison.of(asked, days, Repeats.NONE, WEEKS, Confidence.DEFAULT),
                Optional.empty(),
                Optional.empty());
    }
}
