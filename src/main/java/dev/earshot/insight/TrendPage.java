package dev.earshot.insight;

import dev.earshot.account.Frame;
import dev.earshot.catalog.Revision;
import dev.earshot.insight.chart.PeriodWords;
import dev.earshot.insight.chart.SharesChart;
import dev.earshot.insight.chart.TrendChart;
import dev.earshot.insight.trend.Asked;
import dev.earshot.insight.trend.By;
import dev.earshot.insight.trend.MetricWords;
import dev.earshot.insight.trend.Period;
import dev.earshot.insight.trend.Trend;
import dev.earshot.insight.trend.TrendPoint;
import dev.earshot.insight.trend.TrendRequest;
import dev.earshot.platform.Format;
import dev.earshot.response.Origin;
import dev.earshot.response.clicks.LeftOut;
import dev.earshot.survey.question.Group;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When did it change?
 *
 * @param metric "NPS"
 * @param questions other scored questions of the survey, as links
 * @param origins those asked and those unasked, as links; empty where nobody can answer unasked
 * @param leftOut taps in the mail that are in no figure
 * @param remarks what is not whole or not shown in the picture, in sentences
 * @param counts whether what was counted agrees with the answers, in sentences
 * @param address the query string of what is shown
 */
@CheckedTemplate(basePath = "insight", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record TrendPage(
        Frame frame,
        List<Choice> surveys,
        TrendRequest request,
        String metric,
        List<Choice> questions,
        List<Choice> origins,
        List<Choice> granularity,
        String address,
        String span,
        boolean empty,
        TrendFinding finding,
        Optional<LeftOut> leftOut,
        TrendChart chart,
        SharesChart shares,
        Column column,
        List<TrendRow> rows,
        List<String> remarks,
        String counts)
        implements TemplateInstance {

    /** Heads of the table. */
    public record Column(String period, String promoters, String passives, String detractors) {}

    static TrendPage of(Frame frame, List<Revision> surveys, Trend trend, Optional<LeftOut> leftOut, String counts) {
        TrendRequest request = trend.request();
        Asked asked = request.asked();
        MetricWords words = new MetricWords(trend.metric());
        PeriodWords periods = new PeriodWords(request.by(), trend.today());
        return new TrendPage(
                frame,
                Choice.ofSurveys(surveys, asked.survey().id()),
                request,
                words.name(),
                asked.survey().scored().stream()
                        .map(q -> new Choice(
                                TrendLinks.question(request, q), q.text().inSource(), q.equals(asked.question())))
                        .toList(),
                asked.survey().audience().isOpen() ? origins(request) : List.of(),
                Stream.of(By.values())
                        .map(by -> new Choice(TrendLinks.by(request, by), by.title(), by == request.by()))
                        .toList(),
                TrendLinks.same(request),
                Format.ENGLISH.date(request.from(), trend.today()) + " to "
                        + Format.ENGLISH.date(request.to(), trend.today()),
                trend.isEmpty(),
                TrendFinding.of(trend),
                leftOut,
                TrendChart.of(trend),
                SharesChart.of(trend),
                new Column(
                        periods.column(),
                        capital(words.group(Group.PROMOTER)),
                        capital(words.group(Group.PASSIVE)),
                        capital(words.group(Group.DETRACTOR))),
                TrendRow.of(trend),
                remarks(trend, periods),
                counts);
    }

    private static List<Choice> origins(TrendRequest request) {
        Origin now = request.asked().origin();
        return List.of(
                new Choice(TrendLinks.origin(request, Origin.INVITED), "Asked", now == Origin.INVITED),
                new Choice(TrendLinks.origin(request, Origin.OPEN), "Unasked", now == Origin.OPEN));
    }

    private static List<String> remarks(Trend trend, PeriodWords periods) {
        List<String> remarks = new ArrayList<>();
        trend.breaks().forEach(found -> remarks.add(BreakWords.sentence(found, trend.today())));
        if (trend.request().by() != By.DAY) {
            trend.points().stream()
                    .map(TrendPoint::period)
                    .filter(Period::partial)
                    .forEach(period -> remarks.add("The " + periods.name(period) + " is counted from "
                            + Format.ENGLISH.date(period.start(), trend.today()) + " to "
                            + Format.ENGLISH.date(period.end(), trend.today()) + " only."));
        }
        if (trend.points().stream().anyMatch(point -> point.estimate().suppressed())) {
            remarks.add(
                    "Where fewer than " + trend.request().asked().programme().k()
                            + " answered, nothing is shown, so that nobody can be recognised. Longer periods show more.");
        }
        UnansweredNote.of(trend.itemNonResponse()).ifPresent(remarks::add);
        RecoveryNote.of(trend).ifPresent(remarks::add);
        RepeatNote.of(trend.whole(), trend.allowsForRepeats()).ifPresent(remarks::add);
        return remarks;
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }
}
