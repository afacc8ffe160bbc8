package dev.earshot.insight.topic.page;

import dev.earshot.account.Frame;
import dev.earshot.catalog.Revision;
import dev.earshot.insight.Choice;
import dev.earshot.insight.topic.Quotes;
import dev.earshot.insight.topic.TopicLine;
import dev.earshot.insight.topic.TopicRequest;
import dev.earshot.insight.topic.TopicTable;
import dev.earshot.insight.topic.word.KeyWord;
import dev.earshot.insight.trend.MetricWords;
import dev.earshot.insight.trend.Speech;
import dev.earshot.platform.page.PreferredLanguage;
import dev.earshot.survey.question.Group;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What do they write about, and what does it cost?
 *
 * @param questions other scored questions of the survey, as links
 * @param address the query string of what is shown
 * @param remarks what is counted and what is not, in sentences
 */
@CheckedTemplate(basePath = "insight", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record TopicPage(
        Frame frame,
        TopicRequest request,
        String metric,
        List<Choice> surveys,
        List<Choice> questions,
        String address,
        String responses,
        String caption,
        State state,
        TopicFinding finding,
        List<TopicRow> rows,
        List<PrecisionRow> precisions,
        List<WordEntry> unhappy,
        List<WordEntry> happy,
        List<String> tones,
        List<String> remarks,
        List<String> problems)
        implements TemplateInstance {

    enum State {
        EMPTY,
        HELD_BACK,
        SHOWN;

        public boolean isEmpty() {
            return this == EMPTY;
        }

        public boolean isShown() {
            return this == SHOWN;
        }
    }

    static TemplateInstance of(Frame frame, List<Revision> surveys, TopicTable table, Quotes quotes) {
        TopicRequest request = table.request();
        TopicMessages words = PreferredLanguage.words(TopicMessages.class, frame.language());
        Speech speech = Speech.of(frame.language());
        String metric = new MetricWords(table.metric(), speech).name();
        Map<UUID, String> texts = quotes.texts(
                request.asked().survey(),
                Stream.concat(
                                table.lines().stream().map(TopicLine::latest).flatMap(List::stream),
                                Stream.concat(table.words().unhappy().stream(), table.words().happy().stream())
                                        .map(KeyWord::latest))
                        .toList());
        return new TopicPage(
                        frame,
                        request,
                        metric,
                        Choice.ofSurveys(surveys, request.asked().survey().id()),
                        request.asked().survey().scored().stream()
                                .map(question -> new Choice(
                                        TopicLinks.question(request, question.id()),
                                        question.text().inSource(),
                                        question.equals(request.asked().question())))
                                .toList(),
                        TopicLinks.same(request),
                        TopicLinks.responses(request),
                        words.caption(
                                metric,
                                speech.format().date(request.from(), table.today()),
                                speech.format().date(request.to(), table.today())),
                        table.heldBack() ? State.HELD_BACK : table.isEmpty() ? State.EMPTY : State.SHOWN,
                        TopicFinding.of(table, words, speech),
                        TopicRow.of(table, quotes, texts, words, speech),
                        PrecisionRow.of(table, words, speech),
                        WordEntry.of(table, Group.DETRACTOR, quotes, texts, words, speech),
                        WordEntry.of(table, Group.PROMOTER, quotes, texts, words, speech),
                        ToneWords.of(table, words, speech),
                        TopicRemarks.of(table, words, speech),
                        table.problems().stream()
                                .limit(3)
                                .map(problem -> words.problem(problem.toString()))
                                .toList())
                .setLocale(frame.language());
    }
}
