package dev.earshot.insight.trend;

import dev.earshot.catalog.MeaningChange;
import dev.earshot.catalog.Revision;
import dev.earshot.response.Origin;
import dev.earshot.rollup.DayTally;
import dev.earshot.rollup.repeats.Repeats;
import dev.earshot.score.Histogram;
import dev.earshot.survey.Audience;
import dev.earshot.survey.Ending;
import dev.earshot.survey.OneTap;
import dev.earshot.survey.Page;
import dev.earshot.survey.Survey;
import dev.earshot.survey.question.Basics;
import dev.earshot.survey.question.NpsQuestion;
import dev.earshot.survey.question.Text;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A survey with one NPS question and weeks of answers to it, for tests. */
public final class Shop {

    public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    /** A Monday, long after every week below. */
    public static final LocalDate TODAY = LocalDate.parse("2025-12-01");

    /** A Monday. */
    public static final LocalDate START = LocalDate.parse("2025-06-02");

    private Shop() {}

    public static Asked asked(Optional<Double> target) {
        NpsQuestion question = new NpsQuestion(Basics.of("recommend", Text.of("en", "Recommend?"), true));
        Survey survey = new Survey(
                "shop",
                Text.of("en", "Shop"),
                List.of("en"),
                "after purchase",
                Audience.INVITED,
                Optional.empty(),
                Survey.DEFAULT_EDIT_WINDOW,
                OneTap.TWO_STAGE,
                List.of(new Page(Optional.empty(), List.of(question))),
                List.of(Ending.PLAIN),
                List.of(),
                Optional.empty(),
                target,
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                false);
        return new Asked(new Revision(survey, "hash", 1), question, Origin.INVITED);
    }

    /** The same shop, which asks in other words from the Monday {@code changed} weeks after the start. */
    public static Trend reworded(int weeks, int changed, List<DayTally> before, List<DayTally> after) {
        TrendRequest request = new TrendRequest(
                asked(Optional.empty()), By.WEEK, START, START.plusWeeks(weeks).minusDays(1));
        Asked asked = request.asked();
        Era first = new Era(LocalDate.MIN, asked.revision(), asked.question(), Set.of());
        Era second =
                new Era(START.plusWeeks(changed), asked.revision(), asked.question(), Set.of(MeaningChange.WORDING));
        return Trend.ofEras(
                request,
                ZONE,
                TODAY,
                List.of(new EraTally(first, before, Repeats.NONE), new EraTally(second, after, Repeats.NONE)));
    }

    /** Answers of the Monday {@code week} weeks after the start. */
    public static DayTally week(int week, long detractors, long passives, long promoters) {
        return new DayTally(START.plusWeeks(week), answers(detractors, passives, promoters), 0);
    }

    public static Histogram answers(long detractors, long passives, long promoters) {
        return Histogram.of(0, 0, 0, 0, detractors, 0, 0, 0, 0, passives, 0, promoters);
    }

    public static Trend byWeek(Optional<Double> target, int weeks, List<DayTally> days) {
        TrendRequest request = new TrendRequest(
                asked(target), By.WEEK, START, START.plusWeeks(weeks).minusDays(1));
        return Trend.of(request, ZONE, TODAY, days, Repeats.NONE);
    }
}
