package dev.earshot.insight.segment;

import dev.earshot.account.Frame;
import dev.earshot.catalog.Revision;
import dev.earshot.insight.Choice;
import dev.earshot.insight.RepeatNote;
import dev.earshot.insight.chart.Whiskers;
import dev.earshot.insight.trend.MetricWords;
import dev.earshot.insight.trend.Speech;
import dev.earshot.platform.page.Format;
import dev.earshot.platform.page.PreferredLanguage;
import dev.earshot.survey.Segment;
import dev.earshot.survey.question.ScaleQuestion;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where is it different, beyond luck?
 *
 * @param others fields to cross with, "" for none
 * @param questions other scored questions of the survey, as links
 * @param address the query string of what is shown
 * @param months heads of the table of months; none where two fields are crossed
 */
@CheckedTemplate(basePath = "insight", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SegmentPage(
        Frame frame,
        SegmentRequest request,
        String metric,
        String field,
        List<Choice> surveys,
        List<Choice> fields,
        List<Choice> others,
        List<Choice> questions,
        String address,
        String caption,
        boolean empty,
        SegmentFinding finding,
        String whole,
        Optional<Whiskers> chart,
        List<SegmentRow> rows,
        List<String> sentences,
        List<String> months,
        List<MonthCell.Row> byMonth,
        boolean cut)
        implements TemplateInstance {

    static TemplateInstance of(Frame frame, List<Revision> surveys, SegmentTable table, Optional<HeatMap> map) {
        SegmentRequest request = table.request();
        SegmentMessages words = PreferredLanguage.words(SegmentMessages.class, frame.language());
        Speech speech = Speech.of(frame.language());
        Format format = speech.format();
        MetricWords figures = new MetricWords(table.metric(), speech);
        Optional<Whiskers> chart = SegmentRow.chart(table, speech);
        FieldWords names = new FieldWords(frame.language());
        String field = request.with()
                .map(other -> names.label(request.by()) + " × " + names.label(other))
                .orElseGet(() -> names.label(request.by()));
        return new SegmentPage(
                        frame,
                        request,
                        figures.name(),
                        field,
                        Choice.ofSurveys(surveys, request.asked().survey().id()),
                        fields(request, names, Optional.of(request.by())).toList(),
                        Stream.concat(
                                        Stream.of(new Choice(
                                                "",
                                                words.withNothing(),
                                                request.with().isEmpty())),
                                        fields(request, names, request.with()).filter(one -> !one.value()
                                                .equals(request.by().field())))
                                .toList(),
                        request.asked().survey().scored().stream()
                                .map(question -> question(request, question))
                                .toList(),
                        SegmentLinks.same(request),
                        words.caption(
                                figures.name(),
                                field,
                                format.date(request.from(), table.today()),
                                format.date(request.to(), table.today())),
                        table.isEmpty(),
                        SegmentFinding.of(table, names, words, speech),
                        words.all(figures.withUnit(table.whole().value())),
                        chart,
                        SegmentRow.of(table, chart, names, words, speech),
                        Stream.concat(
                                        table.remarks().stream().map(remark -> remark.in(words, format)),
                                        RepeatNote.of(
                                                table.whole(), table.repeats().isKnown(), speech)
                                                .stream())
                                .toList(),
                        map.map(one -> MonthCell.heads(one, table, format)).orElse(List.of()),
                        map.map(one -> MonthCell.rows(one, table, names, speech))
                                .orElse(List.of()),
                        map.filter(one -> one.rows().size() == HeatMap.MOST_ROWS)
                                .isPresent())
                .setLocale(frame.language());
    }

    private static Choice question(SegmentRequest request, ScaleQuestion question) {
        return new Choice(
                SegmentLinks.question(request, question.id()),
                question.text().inSource(),
                question.equals(request.asked().question()));
    }

    private static Stream<Choice> fields(SegmentRequest request, FieldWords names, Optional<Segment> chosen) {
        return Segments.fields(request.asked()).stream()
                .map(field -> new Choice(
                        field.field(),
                        names.label(field),
                        chosen.filter(field::equals).isPresent()));
    }
}
