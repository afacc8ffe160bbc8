package dev.earshot.insight.figure.page;

import dev.earshot.account.Frame;
import dev.earshot.insight.Choice;
import dev.earshot.insight.Finding;
import dev.earshot.insight.figure.Figure;
import dev.earshot.insight.figure.FigureLinks;
import dev.earshot.insight.figure.FigureRequest;
import dev.earshot.insight.figure.definition.Definition;
import dev.earshot.insight.figure.definition.Definitions;
import dev.earshot.insight.segment.FieldWords;
import dev.earshot.insight.trend.MetricWords;
import dev.earshot.insight.trend.Speech;
import dev.earshot.platform.page.Format;
import dev.earshot.platform.page.PreferredLanguage;
import dev.earshot.score.Estimate;
import dev.earshot.survey.question.Group;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is this number?
 *
 * @param name "NPS", or the group whose share it is
 * @param of the question, the segment and whose answers, in words
 * @param exact the interval in words; "" where there is none
 * @param received first line of the waterfall
 * @param steps none where they cannot be told
 * @param counted last line of it
 * @param obstacle why there is no waterfall; "" where there is one
 * @param address the query string of what is shown, {@code path} what stands before it
 * @param asOfOffered whether it can be asked how it was on a past day
 * @param parts the shares of the groups, as links
 */
@CheckedTemplate(basePath = "insight", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record FigurePage(
        Frame frame,
        FigureRequest request,
        String name,
        List<String> of,
        Finding finding,
        String exact,
        Definition definition,
        String received,
        String receivedCount,
        List<StepRow> steps,
        String counted,
        String countedCount,
        String obstacle,
        List<String> notes,
        Optional<String> responses,
        String responsesCount,
        boolean customers,
        List<Choice> parts,
        String path,
        String address,
        boolean asOfOffered,
        String today,
        Optional<String> now)
        implements TemplateInstance {

    static TemplateInstance of(Frame frame, Figure figure, ZoneId zone) {
        FigureRequest request = figure.request();
        OpenedMessages says = PreferredLanguage.words(OpenedMessages.class, frame.language());
        Speech speech = Speech.of(frame.language());
        Format format = speech.format();
        MetricWords words = new MetricWords(request.metric(), speech);
        Estimate estimate = figure.estimate();
        String same = FigureLinks.same(request);
        int query = same.indexOf('?');
        String name = name(request, speech);
        return new FigurePage(
                        frame,
                        request,
                        name,
                        scope(figure, frame.language(), says, speech),
                        finding(figure, name, words, says),
                        estimate.low().isPresent()
                                ? says.exact(words.confidence(estimate), words.interval(estimate))
                                : "",
                        Definitions.in(frame.language()).of(request.definition()),
                        request.rate() ? says.decided() : says.received(),
                        figure.waterfall()
                                .map(falls -> format.count(falls.received()))
                                .orElse(""),
                        figure.waterfall()
                                .map(falls -> StepRow.of(falls, says, speech))
                                .orElse(List.of()),
                        request.rate()
                                ? says.countedInvites()
                                : request.countsCustomers() ? says.countedCustomers() : says.counted(),
                        format.count(estimate.n()),
                        figure.waterfall().isPresent() || estimate.suppressed()
                                ? ""
                                : figure.tooLong() ? says.tooLong() : says.noWaterfall(),
                        FigureNotes.of(figure, zone, says, speech),
                        figure.responses(),
                        format.count(request.group().isPresent() ? figure.hits() : estimate.n()),
                        request.countsCustomers(),
                        request.rate() || estimate.suppressed() ? List.of() : parts(request, speech),
                        same.substring(0, query),
                        same.substring(query),
                        request.asked().showsEverything() && !request.countsCustomers(),
                        figure.today().toString(),
                        request.asOf().map(day -> FigureLinks.same(request.now())))
                .setLocale(frame.language());
    }

    private static String name(FigureRequest request, Speech speech) {
        return request.group()
                .map(group -> group(request, group, speech))
                .orElseGet(() -> new MetricWords(request.metric(), speech).name());
    }

    /** "Promoters 9–10". */
    private static String group(FigureRequest request, Group group, Speech speech) {
        MetricWords words = new MetricWords(request.asked().metric(), speech);
        return (speech.capital(words.group(group)) + " " + words.scores(group)).strip();
    }

    private static List<String> scope(Figure figure, String language, OpenedMessages says, Speech speech) {
        FigureRequest request = figure.request();
        List<String> scope = new ArrayList<>();
        scope.add(request.asked().survey().name());
        if (!request.rate()) {
            scope.add(request.asked().question().text().in(language));
        }
        request.slice().ifPresent(slice -> scope.add(new FieldWords(language).of(slice)));
        Format format = speech.format();
        scope.add(says.span(
                format.longDate(request.first(), figure.today()), format.longDate(request.last(), figure.today())));
        request.asOf().ifPresent(day -> scope.add(says.asOf(format.longDate(day, figure.today()))));
        return scope;
    }

    private static Finding finding(Figure figure, String name, MetricWords words, OpenedMessages says) {
        Estimate estimate = figure.estimate();
        if (estimate.suppressed()) {
            return Finding.of(says.heldBack());
        }
        if (estimate.value().isEmpty()) {
            return Finding.of(says.nobody());
        }
        String inFull = words.inFull(estimate.value());
        String value = Finding.marked(
                ((estimate.conclusive() ? inFull : "(" + inFull + ")") + " " + words.margin(estimate)).strip());
        String count = words.speech().format().count(estimate.n());
        return Finding.of(
                figure.request().rate()
                        ? says.findingInvites(name, value, count)
                        : figure.request().countsCustomers()
                                ? says.findingCustomers(name, value, count)
                                : says.finding(name, value, words.speech().answers(estimate.n())));
    }

    /** The figure itself, and the share of each group that has scores. */
    private static List<Choice> parts(FigureRequest request, Speech speech) {
        MetricWords words = new MetricWords(request.asked().metric(), speech);
        Stream<Choice> groups = Stream.of(Group.values())
                .filter(group -> !words.scores(group).isEmpty())
                .map(group -> choice(request, Optional.of(group), group(request, group, speech)));
        return Stream.concat(Stream.of(choice(request, Optional.empty(), words.name())), groups)
                .toList();
    }

    private static Choice choice(FigureRequest request, Optional<Group> group, String words) {
        return new Choice(
                FigureLinks.same(request.of(group)), words, request.group().equals(group));
    }
}
