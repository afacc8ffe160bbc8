package dev.earshot.insight.touchpoint;

import dev.earshot.insight.VerdictMark;
import dev.earshot.insight.chart.Sparkline;
import dev.earshot.insight.overview.Comparison;
import dev.earshot.insight.trend.MetricWords;
import dev.earshot.insight.trend.Speech;
import dev.earshot.score.Change;
import dev.earshot.score.Estimate;
import dev.earshot.score.Metric;
import java.util.Optional;

/**
 * A line of the page.
 *
 * @param place "" where it is that of the line above
 * @param answers "246 answers", or why it shows none
 * @param few whether its figure is too uncertain to act on
 * @param change "" where it cannot be told
 * @param rate of response; "–" where nobody is invited
 * @param picture what the line shows, in words
 */
record TouchpointRow(
        String place,
        String survey,
        String href,
        String answers,
        boolean few,
        String metric,
        String figure,
        String margin,
        String change,
        Optional<VerdictMark> verdict,
        String rate,
        String rateMargin,
        Sparkline line,
        String picture) {

    /** @param first whether its place is another than that of the line above */
    static TouchpointRow of(
            TouchpointTable table, TouchpointLine line, boolean first, TouchpointMessages words, Speech speech) {
        Comparison compared = line.compared();
        MetricWords figures = new MetricWords(compared.metric(), speech);
        Estimate now = line.now();
        Change change = line.change().member().change();
        Optional<Estimate> rate = line.rateNow();
        return new TouchpointRow(
                first ? speech.capital(line.touchpoint()) : "",
                line.asked().survey().name(),
                "/trend?survey=" + line.asked().survey().id() + "&from="
                        + table.weeks().startBefore() + "&to=" + table.weeks().end(),
                now.suppressed()
                        ? speech.figures().tooFewAnswers()
                        : now.n() == 0 ? speech.figures().noAnswers() : speech.answers(now.n()),
                !now.conclusive(),
                figures.name(),
                figures.withUnit(now.value()),
                figures.margin(now),
                change.shown().map(speech.format()::signed).orElse(""),
                Optional.of(new VerdictMark(line.change().verdict(), speech))
                        .filter(mark -> now.value().isPresent()),
                rate.map(one -> one.value().isPresent() ? rate(one, speech) : "–")
                        .orElse("–"),
                rate.map(one -> new MetricWords(line.rate().orElseThrow().metric(), speech).margin(one))
                        .orElse(""),
                Sparkline.of(
                        compared.byWeek(),
                        now.conclusive()
                                ? table.weeks().count()
                                : compared.byWeek().size(),
                        compared.target()),
                words.line(figures.name()));
    }

    private static String rate(Estimate rate, Speech speech) {
        return new MetricWords(Metric.rate(), speech).withUnit(rate.value());
    }
}
