package dev.earshot.insight.overview.page;

import dev.earshot.account.Frame;
import dev.earshot.catalog.Revision;
import dev.earshot.insight.Choice;
import dev.earshot.insight.Finding;
import dev.earshot.insight.LeftOutNote;
import dev.earshot.insight.PeopleFirst;
import dev.earshot.insight.chart.ScoreBars;
import dev.earshot.insight.overview.Overview;
import dev.earshot.insight.overview.Weeks;
import dev.earshot.insight.topic.page.OverviewTopics;
import dev.earshot.insight.trend.Speech;
import dev.earshot.platform.page.PreferredLanguage;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;

/**
 * Are we better or worse, is it real, and whom do I call?
 *
 * @param leftOut taps in the mail that are in no figure
 * @param seeWhen words of the link to the trend: "See when it fell"
 * @param counted what the bars rest on: "1,949 answers, 18 August to 16 November."
 * @param unasked the answers of those who came by themselves, which are in no figure
 * @param empty why there is nothing to see, instead of figures
 */
@CheckedTemplate(basePath = "insight", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record OverviewPage(
        Frame frame,
        List<Choice> surveys,
        List<Choice> periods,
        Finding finding,
        Optional<LeftOutNote> leftOut,
        String trendHref,
        String seeWhen,
        List<MetricColumn> columns,
        ScoreBars bars,
        String counted,
        Optional<String> unasked,
        Optional<People> people,
        Optional<OverviewTopics.Block> topics,
        List<CommentLine> comments,
        String responsesHref,
        Optional<String> empty)
        implements TemplateInstance {

    /** @param all words of the link to everybody: "All 14 open cases" */
    record People(List<PeopleFirst.Person> first, String all) {}

    static OverviewPage of(Frame frame, List<Revision> surveys, Overview overview) {
        OverviewMessages says = PreferredLanguage.words(OverviewMessages.class, frame.language());
        Speech speech = Speech.of(frame.language());
        OverviewWords words = new OverviewWords(overview, says, speech);
        Weeks weeks = overview.weeks();
        String survey = overview.asked().survey().id();
        return new OverviewPage(
                frame,
                Choice.ofSurveys(surveys, survey),
                weeks.choices(speech),
                words.finding(),
                overview.leftOut().map(taps -> LeftOutNote.of(taps, speech)),
                "/trend?survey=" + survey,
                words.seeWhen(),
                overview.figures().stream()
                        .map(figure -> MetricColumn.of(figure, says, speech))
                        .toList(),
                ScoreBars.of(overview.compared().metric(), overview.distribution(), speech),
                words.counted(),
                words.unasked(),
                overview.people().map(waiting -> new People(waiting.first(), words.all(waiting.open()))),
                OverviewTopics.block(overview.topics(), speech),
                overview.comments().stream()
                        .map(comment -> CommentLine.of(comment, overview.asked().metric(), weeks.end(), says, speech))
                        .toList(),
                "/responses?survey=" + survey + "&from=" + weeks.start() + "&to=" + weeks.end(),
                Optional.of(says.empty(weeks.number())).filter(sentence -> overview.isEmpty()));
    }
}
