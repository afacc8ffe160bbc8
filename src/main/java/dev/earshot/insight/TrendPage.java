package dev.earshot.insight;

import dev.earshot.account.Frame;
import dev.earshot.catalog.Revision;
import dev.earshot.insight.chart.PeriodWords;
import dev.earshot.insight.chart.SharesChart;
import dev.earshot.insight.chart.TrendChart;
import dev.earshot.insight.trend.Asked;
import dev.earshot.insight.trend.By;
import dev.earshot.insight.trend.MetricWords;
import dev.earshot.insight.trend.Speech;
import dev.earshot.insight.trend.Trend;
import dev.earshot.insight.trend.TrendRequest;
import dev.earshot.platform.PreferredLanguage;
import dev.earshot.response.Origin;
import dev.earshot.response.clicks.LeftOut;
import dev.earshot.survey.question.Group;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When did it change?
 *
 * @param metric "NPS"
 * @param period "week"
 * @param questions other scored questions of the survey, as links
 * @param origins those asked and those unasked, as links; empty where nobody can answer unasked
 * @param leftOut taps in the mail that are in no figure
 * @param remarks what is not whole or not shown in the picture, in sentences
 * @param confidence "95%"
 * @param often how often the intervals hold the truth: "19 times in 20"
 * @param counts whether what was counted agrees with the answers, in sentences
 * @param address the query string of what is shown
 */
@CheckedTemplate(basePath = "insight", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record TrendPage(
        Frame frame,
        List<Choice> surveys,
        TrendRequest request,
        String metric,
        String period,
        List<Choice> questions,
        List<Choice> origins,
        List<Choice> granularity,
        String address,
        String span,
        boolean empty,
        TrendFinding finding,
        Optional<Line> leftOut,
        TrendChart chart,
        SharesChart shares,
        Column column,
        List<TrendRow> rows,
        List<String> remarks,
        String confidence,
        String often,
        String counts)
        implements TemplateInstance {

    /** Heads of the table. */
    public record Column(String period, String promoters, String passives, String detractors) {}

    /** A sentence that leads somewhere. */
    public record Line(String words, String href) {}

    static TemplateInstance of(
            Frame frame, List<Revision> surveys, Trend trend, Optional<LeftOut> leftOut, String counts) {
        TrendRequest request = trend.request();
        Asked asked = request.asked();
        TrendMessages says = PreferredLanguage.words(TrendMessages.class, frame.language());
        Speech speech = Speech.of(frame.language());
        MetricWords words = new MetricWords(trend.metric(), speech);
        PeriodWords periods = new PeriodWords(request.by(), trend.today(), speech);
        return new TrendPage(
                        frame,
                        Choice.ofSurveys(surveys, asked.survey().id()),
                        request,
                        words.name(),
                        speech.one(request.by()),
                        asked.survey().scored().stream()
                                .map(q -> new Choice(
                                        TrendLinks.question(request, q),
                                        q.text().in(frame.language()),
                                        q.equals(asked.question())))
                                .toList(),
                        asked.survey().audience().isOpen() ? origins(request, says) : List.of(),
                        Stream.of(By.values())
                                .map(by -> new Choice(TrendLinks.by(request, by), speech.title(by), by == request.by()))
                                .toList(),
                        TrendLinks.same(request),
                        says.span(
                                speech.format().date(request.from(), trend.today()),
                                speech.format().date(request.to(), trend.today())),
                        trend.isEmpty(),
                        TrendFinding.of(trend, says, speech),
                        leftOut.map(taps -> new Line(LeftOutNote.of(taps, speech), taps.href())),
                        TrendChart.of(trend, speech),
                        SharesChart.of(trend, speech),
                        new Column(
                                periods.column(),
                                speech.capital(words.group(Group.PROMOTER)),
                                speech.capital(words.group(Group.PASSIVE)),
                                speech.capital(words.group(Group.DETRACTOR))),
                        TrendRow.of(trend, says, speech),
                        TrendRemarks.of(trend, says, speech),
                        speech.percent(request.confidence().percent()),
                        speech.often(request.confidence()),
                        counts)
                .setLocale(frame.language());
    }

    private static List<Choice> origins(TrendRequest request, TrendMessages says) {
        Origin now = request.asked().origin();
        return List.of(
                new Choice(TrendLinks.origin(request, Origin.INVITED), says.asked(), now == Origin.INVITED),
                new Choice(TrendLinks.origin(request, Origin.OPEN), says.unasked(), now == Origin.OPEN));
    }
}
