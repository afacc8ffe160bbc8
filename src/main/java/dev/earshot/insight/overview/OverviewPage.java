package dev.earshot.insight.overview;

import dev.earshot.account.Frame;
import dev.earshot.insight.Choice;
import dev.earshot.insight.Finding;
import dev.earshot.insight.LeftOutNote;
import dev.earshot.insight.PeopleFirst;
import dev.earshot.insight.chart.ScoreBars;
import dev.earshot.insight.topic.page.OverviewTopics;
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
        List<Comment> comments,
        String responsesHref,
        Optional<String> empty)
        implements TemplateInstance {

    /** @param all words of the link to everybody: "All 14 open cases" */
    public record People(List<PeopleFirst.Person> first, String all) {}
}
