package dev.earshot.insight;

import dev.earshot.insight.chart.PeriodWords;
import dev.earshot.insight.trend.MetricWords;
import dev.earshot.insight.trend.Trend;
import dev.earshot.insight.trend.TrendBreak;
import dev.earshot.insight.trend.TrendPoint;
import dev.earshot.platform.Format;
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
        String note) {

    /** Newest first. */
    static List<TrendRow> of(Trend trend) {
        List<TrendRow> rows = new ArrayList<>(IntStream.range(0, trend.points().size())
                .mapToObj(i -> row(trend, i))
                .toList());
        Collections.reverse(rows);
        return rows;
    }

    private static TrendRow row(Trend trend, int i) {
        MetricWords words = new MetricWords(trend.metric());
        TrendPoint point = trend.points().get(i);
        Estimate estimate = point.estimate();
        String period = new PeriodWords(trend.request().by(), trend.today())
                .heading(point.period())
                .replaceFirst("^Week of ", "");
        return new TrendRow(
                point.period().start().toString(),
                period,
                estimate.suppressed() ? "–" : Format.ENGLISH.count(estimate.n()),
                estimate.suppressed() ? "–" : Format.ENGLISH.count(Math.round(estimate.effectiveN())),
                words.withUnit(estimate.value()),
                words.margin(estimate),
                words.interval(estimate),
                percent(point, Group.PROMOTER),
                percent(point, Group.PASSIVE),
                percent(point, Group.DETRACTOR),
                note(trend, i));
    }

    private static String percent(TrendPoint point, Group group) {
        Integer percent = point.shares().percents().get(group);
        return percent == null ? "–" : percent + "%";
    }

    private static String note(Trend trend, int i) {
        Estimate estimate = trend.points().get(i).estimate();
        Optional<TrendBreak> broken =
                trend.breaks().stream().filter(found -> found.position() == i).findFirst();
        if (broken.isPresent()) {
            return BreakWords.note(broken.get());
        }
        if (trend.shiftsAt(i)) {
            return "Shift detected";
        }
        boolean faint = estimate.value().isPresent() && estimate.quality() == Quality.D;
        return estimate.suppressed() ? "Too few to show" : faint ? "Too few to judge" : "";
    }
}
