package dev.earshot.insight.trend.page;

import dev.earshot.insight.chart.PeriodWords;
import dev.earshot.insight.figure.FigureLinks;
import dev.earshot.insight.trend.MetricWords;
import dev.earshot.insight.trend.Speech;
import dev.earshot.insight.trend.Trend;
import dev.earshot.insight.trend.TrendBreak;
import dev.earshot.insight.trend.TrendPoint;
import dev.earshot.score.Estimate;
import dev.earshot.score.Quality;
import dev.earshot.survey.question.Group;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A line of the table below the chart.
 *
 * @param start ISO date
 * @param opened address of its figure; empty where it is held back, nobody answered, or the question was another one
 * @param effective how many answers of as many customers would say as much
 */
public record TrendRow(
        String start,
        String period,
        String answers,
        String effective,
        String figure,
        String margin,
        String interval,
        String promoters,
        String passives,
        String detractors,
        String note,
        Optional<String> opened) {

    /** Newest first. */
    static List<TrendRow> of(Trend trend, TrendMessages says, Speech speech) {
        List<TrendRow> rows = new ArrayList<>(IntStream.range(0, trend.points().size())
                .mapToObj(i -> row(trend, i, says, speech))
                .toList());
        Collections.reverse(rows);
        return rows;
    }

    private static TrendRow row(Trend trend, int i, TrendMessages says, Speech speech) {
        MetricWords words = new MetricWords(trend.metric(), speech);
        TrendPoint point = trend.points().get(i);
        Estimate estimate = point.estimate();
        PeriodWords periods = new PeriodWords(trend.request().by(), trend.today(), speech);
        String period = periods.noted(periods.cell(point.period()), point.period());
        return new TrendRow(
                point.period().start().toString(),
                period,
                estimate.suppressed() ? "–" : speech.format().count(estimate.n()),
                estimate.suppressed() ? "–" : speech.format().count(Math.round(estimate.effectiveN())),
                words.withUnit(estimate.value()),
                words.margin(estimate),
                words.interval(estimate),
                percent(point, Group.PROMOTER, speech),
                percent(point, Group.PASSIVE, speech),
                percent(point, Group.DETRACTOR, speech),
                note(trend, i, says, speech),
                opened(trend, i));
    }

    private static Optional<String> opened(Trend trend, int i) {
        TrendPoint point = trend.points().get(i);
        boolean another = trend.breaks().stream().anyMatch(found -> found.position() > i);
        return Optional.of(point)
                .filter(one -> one.isKnown() && !another)
                .map(one -> FigureLinks.of(
                        trend.request(), one.period().start(), one.period().end()));
    }

    private static String percent(TrendPoint point, Group group, Speech speech) {
        Integer percent = point.shares().percents().get(group);
        return percent == null ? "–" : speech.percent(percent);
    }

    private static String note(Trend trend, int i, TrendMessages says, Speech speech) {
        Estimate estimate = trend.points().get(i).estimate();
        Optional<TrendBreak> broken =
                trend.breaks().stream().filter(found -> found.position() == i).findFirst();
        if (broken.isPresent()) {
            return BreakWords.note(broken.get(), speech);
        }
        if (trend.shiftsAt(i)) {
            return says.shiftDetected();
        }
        boolean faint = estimate.value().isPresent() && estimate.quality() == Quality.D;
        return estimate.suppressed() ? says.tooFewToShow() : faint ? says.tooFewToJudge() : "";
    }
}
