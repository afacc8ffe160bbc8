package dev.earshot.insight.trend.page;

import dev.earshot.account.Frame;
import dev.earshot.catalog.Revision;
import dev.earshot.insight.Choice;
import dev.earshot.insight.LeftOutNote;
import dev.earshot.insight.chart.PeriodWords;
import dev.earshot.insight.chart.SharesChart;
import dev.earshot.insight.chart.TrendChart;
import dev.earshot.insight.figure.FigureLinks;
import dev.earshot.insight.segment.FieldWords;
import dev.earshot.insight.segment.SegmentChoices;
import dev.earshot.insight.trend.Asked;
import dev.earshot.insight.trend.By;
import dev.earshot.insight.trend.MetricWords;
import dev.earshot.insight.trend.Speech;
import dev.earshot.insight.trend.Trend;
import dev.earshot.insight.trend.TrendRequest;
import dev.earshot.platform.page.PreferredLanguage;
import dev.earshot.response.Origin;
import dev.earshot.response.clicks.LeftOut;
import dev.earshot.score.Estimate.Basis;
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
 * @param segments whose answers alone can be shown
 * @param questions other scored questions of the survey, as links
 * @param origins those asked and those unasked, as links; empty where nobody can answer unasked
 * @param leftOut taps in the mail that are in no figure
 * @param remarks what is not whole or not shown in the picture, in sentences
 * @param confidence "95%"
 * @param often how often the intervals hold the truth: "19 times in 20"
 * @param counts whether what was counted agrees with the answers, in sentences
 * @param opened address of the figure the sentence names
 * @param slice whose answers alone, with the way back to everybody
 * @param title of the chart
 * @param answers head of the column of n
 * @param running the period that is not over yet, in a sentence
 * @param plan how many answers would show a small change, in a sentence
 * @param today ISO date
 * @param address the query string of what is shown
 */
@CheckedTemplate(basePath = "insight", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record TrendPage(
        Frame frame,
        List<Choice> surveys,
        List<SegmentChoices.Field> segments,
        TrendRequest request,
        String metric,
        String period,
        List<Choice> questions,
        List<Choice> origins,
        List<Choice> granularity,
        List<Choice> bases,
        Optional<Line> slice,
        String title,
        String answers,
        String address,
        String span,
        boolean empty,
        TrendFinding finding,
        Optional<String> running,
        Optional<String> plan,
        Optional<LeftOutNote> leftOut,
        TrendChart chart,
        SharesChart shares,
        Column column,
        List<TrendRow> rows,
        List<NoteLine> notes,
        String today,
        List<String> remarks,
        String confidence,
        String often,
        String counts,
        String opened)
        implements TemplateInstance {

    /** Heads of the table. */
    public record Column(String period, String promoters, String passives, String detractors) {}

    /** A sentence that leads somewhere. */
    public record Line(String words, String href) {}

    static TemplateInstance of(
            Frame frame,
            List<Revision> surveys,
            List<SegmentChoices.Field> segments,
            Trend trend,
            Optional<LeftOut> leftOut,
            String counts) {
        TrendRequest request = trend.request();
        Asked asked = request.asked();
        TrendMessages says = PreferredLanguage.words(TrendMessages.class, frame.language());
        Speech speech = Speech.of(frame.language());
        MetricWords words = new MetricWords(trend.metric(), speech);
        PeriodWords periods = new PeriodWords(request.by(), trend.today(), speech);
        return new TrendPage(
                        frame,
                        Choice.ofSurveys(surveys, asked.survey().id()),
                        segments,
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
                        asked.showsEverything() ? bases(request, says) : List.of(),
                        request.slice()
                                .map(slice -> new Line(
                                        new FieldWords(frame.language()).of(slice), TrendLinks.same(request.ofAll()))),
                        title(request, says, speech),
                        request.countsCustomers() ? says.customers() : says.answers(),
                        TrendLinks.same(request),
                        says.span(
                                speech.format().date(request.from(), trend.today()),
                                speech.format().date(request.to(), trend.today())),
                        trend.isEmpty(),
                        TrendFinding.of(trend, says, speech),
                        RunningNote.of(trend, says, speech),
                        PlanNote.of(trend, says, speech),
                        leftOut.map(taps -> LeftOutNote.of(taps, speech)),
                        TrendChart.of(trend, speech),
                        SharesChart.of(trend, speech),
                        new Column(
                                periods.column(),
                                speech.capital(words.group(Group.PROMOTER)),
                                speech.capital(words.group(Group.PASSIVE)),
                                speech.capital(words.group(Group.DETRACTOR))),
                        TrendRow.of(trend, says, speech),
                        NoteLine.of(trend, says, speech),
                        trend.today().toString(),
                        TrendRemarks.of(trend, says, speech),
                        speech.percent(request.confidence().percent()),
                        speech.often(request.confidence()),
                        counts,
                        FigureLinks.of(trend))
                .setLocale(frame.language());
    }

    static String title(TrendRequest request, TrendMessages says, Speech speech) {
        MetricWords words = new MetricWords(request.asked().metric(), speech);
        String period = speech.one(request.by());
        String confidence = speech.percent(request.confidence().percent());
        return request.countsCustomers()
                ? says.customerTitle(words.name(), period, confidence)
                : says.chartTitle(words.name(), period, confidence);
    }

    private static List<Choice> bases(TrendRequest request, TrendMessages says) {
        boolean customers = request.countsCustomers();
        return List.of(
                new Choice(TrendLinks.basis(request, Basis.RESPONSES), says.byResponse(), !customers),
                new Choice(TrendLinks.basis(request, Basis.CUSTOMERS), says.byCustomer(), customers));
    }

    private static List<Choice> origins(TrendRequest request, TrendMessages says) {
        Origin now = request.asked().origin();
        return List.of(
                new Choice(TrendLinks.origin(request, Origin.INVITED), says.asked(), now == Origin.INVITED),
                new Choice(TrendLinks.origin(request, Origin.OPEN), says.unasked(), now == Origin.OPEN));
    }
}
