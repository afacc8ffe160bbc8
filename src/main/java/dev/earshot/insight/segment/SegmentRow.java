package dev.earshot.insight.segment;

import dev.earshot.insight.VerdictMark;
import dev.earshot.insight.chart.Whiskers;
import dev.earshot.insight.figure.FigureLinks;
import dev.earshot.insight.trend.By;
import dev.earshot.insight.trend.MetricWords;
import dev.earshot.insight.trend.Slice;
import dev.earshot.insight.trend.Speech;
import dev.earshot.insight.trend.TrendRequest;
import dev.earshot.insight.trend.page.TrendLinks;
import dev.earshot.score.Estimate;
import dev.earshot.score.Verdict;
import dev.earshot.score.compare.Family.Judged;
import dev.earshot.score.league.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A line of the page.
 *
 * @param trend where to see its trend; empty where that could give somebody away
 * @param opened address of its plain figure; empty as for the trend
 * @param answers "246 answers", or why it shows none
 * @param chart empty where nothing may be drawn
 * @param few whether its figure is too uncertain to act on
 * @param change "" where it cannot be told
 * @param noise whether the change is no more than chance makes
 */
record SegmentRow(
        String name,
        Optional<String> trend,
        String answers,
        Optional<Whiskers.Row> chart,
        boolean few,
        String figure,
        String margin,
        String change,
        boolean noise,
        Optional<VerdictMark> verdict,
        Optional<String> opened) {

    static Optional<Whiskers> chart(SegmentTable table, Speech speech) {
        List<Whiskers.Figure> figures =
                drawn(table).stream().map(SegmentRow::figure).toList();
        return figures.isEmpty() || table.whole().value().isEmpty()
                ? Optional.empty()
                : Optional.of(Whiskers.of(table.metric(), table.whole().value().getAsDouble(), figures, speech));
    }

    static List<SegmentRow> of(
            SegmentTable table, Optional<Whiskers> chart, FieldWords names, SegmentMessages words, Speech speech) {
        List<SegmentRow> rows = new ArrayList<>();
        int next = 0;
        for (SegmentTable.Line line : table.lines()) {
            boolean draws = chart.isPresent() && isDrawn(line);
            rows.add(row(
                    table,
                    line,
                    draws ? Optional.of(chart.orElseThrow().rows().get(next++)) : Optional.empty(),
                    names,
                    words,
                    speech));
        }
        return rows;
    }

    private static List<SegmentTable.Line> drawn(SegmentTable table) {
        return table.lines().stream().filter(SegmentRow::isDrawn).toList();
    }

    private static boolean isDrawn(SegmentTable.Line line) {
        return line.place().raw().value().isPresent();
    }

    /** Where there is nobody to compare with, its own figure and interval. */
    private static Whiskers.Figure figure(SegmentTable.Line line) {
        Estimate raw = line.place().raw();
        double value = raw.value().orElseThrow();
        boolean faint = !raw.conclusive();
        return line.place()
                .shrunk()
                .map(best -> new Whiskers.Figure(value, best.value(), best.low(), best.high(), faint))
                .orElseGet(() -> new Whiskers.Figure(
                        value, value, raw.low().orElseThrow(), raw.high().orElseThrow(), faint));
    }

    private static SegmentRow row(
            SegmentTable table,
            SegmentTable.Line line,
            Optional<Whiskers.Row> chart,
            FieldWords names,
            SegmentMessages words,
            Speech speech) {
        Place place = line.place();
        long n = place.raw().n();
        MetricWords figures = new MetricWords(table.metric(), speech);
        Optional<Judged> change = line.change();
        return new SegmentRow(
                names.line(table.request(), line.name()),
                trend(table.request(), line),
                line.heldBack()
                        ? words.tooFewToShow()
                        : n == 1
                                ? words.oneAnswer()
                                : words.answers(speech.format().count(n)),
                chart,
                !place.raw().conclusive(),
                figures.withUnit(line.best()),
                margin(figures, place),
                change.flatMap(one -> one.member().change().shown())
                        .map(speech.format()::signed)
                        .orElse(""),
                change.filter(one -> one.verdict() != Verdict.SIGNAL).isPresent(),
                Optional.of(new VerdictMark(place.verdict(), speech)).filter(mark -> !line.heldBack()),
                opened(table.request(), line));
    }

    private static Optional<String> opened(SegmentRequest now, SegmentTable.Line line) {
        return Optional.of(new Slice(now.by(), line.name()))
                .filter(slice -> now.with().isEmpty() && now.asked().maySlice(now.by()) && !line.heldBack())
                .map(slice -> FigureLinks.of(now.asked(), slice, now.from(), now.to()));
    }

    private static Optional<String> trend(SegmentRequest now, SegmentTable.Line line) {
        boolean shown = now.with().isEmpty() && now.asked().maySlice(now.by()) && !line.heldBack();
        return Optional.of(new TrendRequest(now.asked(), By.WEEK, now.from(), now.to()))
                .filter(request -> shown)
                .map(request -> "/trend" + TrendLinks.same(request.of(new Slice(now.by(), line.name()))));
    }

    private static String margin(MetricWords figures, Place place) {
        return place.shrunk()
                .map(one -> figures.margin((one.high() - one.low()) / 2))
                .orElseGet(() -> figures.margin(place.raw()));
    }
}
