package dev.earshot.insight.response.page;

import dev.earshot.catalog.Revision;
import dev.earshot.insight.Choice;
import dev.earshot.insight.response.list.ChoiceCounts;
import dev.earshot.insight.response.list.ResponseList.Count;
import dev.earshot.insight.response.request.ResponseParameters;
import dev.earshot.insight.response.request.ResponseRequest;
import dev.earshot.insight.response.request.ResponseState;
import dev.earshot.insight.response.request.SegmentValue;
import dev.earshot.insight.segment.FieldWords;
import dev.earshot.insight.trend.MetricWords;
import dev.earshot.insight.trend.Speech;
import dev.earshot.platform.page.Format;
import dev.earshot.response.Origin;
import dev.earshot.score.Metric;
import dev.earshot.survey.question.Group;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the form of the page offers.
 *
 * @param fields kept with the answers; none where the survey keeps none
 * @param value wanted of the field, "" for any
 * @param values known ones of the field
 * @param languages "" for any; none where the survey speaks one
 * @param tags to choose from; none where nobody tagged anything
 * @param hidden filters that came with a link, as name and value
 * @param on how many are on
 */
record ResponseFilters(
        List<Choice> surveys,
        List<Choice> questions,
        List<CountedChoice> groups,
        List<Choice> origins,
        List<Choice> fields,
        String value,
        List<String> values,
        List<Choice> languages,
        List<Choice> states,
        List<CountedChoice> tags,
        List<Choice> hidden,
        long on) {

    /** @param count how many fit it, "" where nobody counted */
    record CountedChoice(String value, String words, boolean chosen, String count) {}

    static ResponseFilters of(
            ResponseRequest request,
            List<Revision> surveys,
            List<String> values,
            List<String> tags,
            ChoiceCounts counts,
            FieldWords names,
            ResponseMessages words) {
        Format format = Format.of(names.language());
        return new ResponseFilters(
                Choice.ofSurveys(surveys, request.asked().survey().id()),
                request.asked().survey().scored().stream()
                        .map(question -> new Choice(
                                question.id(),
                                question.text().in(names.language()),
                                question.equals(request.asked().question())))
                        .toList(),
                groups(request, counts, Speech.of(names.language()), format, words),
                Arrays.stream(Origin.values())
                        .map(origin -> new Choice(
                                origin.name().toLowerCase(Locale.ROOT),
                                origin == Origin.INVITED ? words.invited() : words.open(),
                                origin == request.asked().origin()))
                        .toList(),
                ResponseParameters.fields(request.asked()).stream()
                        .map(field -> new Choice(
                                field.field(),
                                names.label(field),
                                request.segment()
                                        .filter(one -> one.field().equals(field))
                                        .isPresent()))
                        .toList(),
                request.segment().map(SegmentValue::value).orElse(""),
                values,
                languages(request, counts, names.language(), format, words),
                Arrays.stream(ResponseState.values())
                        .map(state -> new Choice(
                                state.key(),
                                word(state, words)
                                        + inBrackets(
                                                Optional.ofNullable(
                                                        counts.states().get(state)),
                                                format),
                                state == request.state()))
                        .toList(),
                tags.stream()
                        .map(tag -> new CountedChoice(
                                tag,
                                tag,
                                request.tags().contains(tag),
                                count(Optional.ofNullable(counts.tags().get(tag)), format)))
                        .toList(),
                Stream.concat(
                                request.scores().stream()
                                        .map(score -> new Choice("score", String.valueOf(score), true)),
                                request.customer().stream()
                                        .map(customer -> new Choice("customer", customer.toString(), true)))
                        .toList(),
                on(request));
    }

    private static long on(ResponseRequest request) {
        return Stream.of(
                        request.filtersScores(),
                        request.segment().isPresent(),
                        request.language().isPresent(),
                        request.state() != ResponseState.ALL,
                        request.customer().isPresent(),
                        !request.tags().isEmpty())
                .filter(one -> one)
                .count();
    }

    private static List<CountedChoice> groups(
            ResponseRequest request, ChoiceCounts counts, Speech speech, Format format, ResponseMessages words) {
        Metric metric = request.asked().metric();
        MetricWords figures = new MetricWords(metric, speech);
        boolean net = metric.kind() == Metric.Kind.NPS || metric.kind() == Metric.Kind.ENPS;
        return Arrays.stream(Group.values())
                .filter(group -> !figures.scores(group).isEmpty())
                .map(group -> new CountedChoice(
                        group.key(),
                        switch (group) {
                                    case PROMOTER -> net ? words.promoters() : words.high();
                                    case PASSIVE -> net ? words.passives() : words.middle();
                                    case DETRACTOR -> net ? words.detractors() : words.low();
                                } + " " + figures.scores(group),
                        request.groups().contains(group),
                        count(Optional.ofNullable(counts.groups().get(group)), format)))
                .toList();
    }

    private static List<Choice> languages(
            ResponseRequest request, ChoiceCounts counts, String reader, Format format, ResponseMessages words) {
        List<String> spoken = request.asked().survey().languages();
        if (spoken.size() < 2) {
            return List.of();
        }
        Optional<String> chosen = request.language();
        return Stream.concat(
                        Stream.of(new Choice("", words.any(), chosen.isEmpty())),
                        spoken.stream()
                                .map(one -> new Choice(
                                        one,
                                        Locale.forLanguageTag(one).getDisplayName(Locale.forLanguageTag(reader))
                                                + inBrackets(
                                                        Optional.ofNullable(counts.languages()
                                                                .get(one)),
                                                        format),
                                        chosen.filter(one::equals).isPresent())))
                .toList();
    }

    private static String word(ResponseState state, ResponseMessages words) {
        return switch (state) {
            case ALL -> words.all();
            case CONFIRMED -> words.confirmed();
            case UNCONFIRMED -> words.unconfirmed();
            case FLAGGED -> words.flagged();
            case PROVISIONAL -> words.provisional();
            case QUARANTINED -> words.quarantined();
        };
    }

    private static String count(Optional<Count> count, Format format) {
        return count.map(one -> format.count(one.responses()) + (one.more() ? "+" : ""))
                .orElse("");
    }

    private static String inBrackets(Optional<Count> count, Format format) {
        return count.isEmpty() ? "" : " (" + count(count, format) + ")";
    }
}
