package dev.earshot.insight;

import dev.earshot.insight.chart.PeriodWords;
import dev.earshot.insight.trend.MetricWords;
import dev.earshot.insight.trend.Speech;
import dev.earshot.insight.trend.Trend;
import dev.earshot.score.Estimate;
import dev.earshot.score.Gate;
import dev.earshot.score.Verdict;
import dev.earshot.score.shift.Shift;

/**
 * What a trend says.
 *
 * @param reason why the verdict is as it is
 */
public record TrendFinding(Finding finding, VerdictMark verdict, String reason) {

    static TrendFinding of(Trend trend, TrendMessages says, Speech speech) {
        MetricWords words = new MetricWords(trend.metric(), speech);
        return trend.shift()
                .map(shift -> moved(trend, shift, words, says))
                .orElseGet(() ->
                        trend.whole().conclusive() ? steady(trend, words, says) : few(trend.whole(), words, says));
    }

    private static TrendFinding moved(Trend trend, Shift shift, MetricWords words, TrendMessages says) {
        Speech speech = words.speech();
        boolean fell = shift.change().difference().orElseThrow() < 0;
        Estimate now = shift.change().after();
        String from = Finding.marked(words.withUnit(shift.change().before().value()));
        String to = Finding.marked(words.inFull(now.value()));
        String when = new PeriodWords(trend.request().by().compared(), trend.today(), speech)
                .when(trend.points().get(trend.shiftedAt()).period());
        String sentence = fell ? says.fell(words.name(), from, to, when) : says.rose(words.name(), from, to, when);
        return new TrendFinding(
                Finding.of(sentence + TargetClause.of(words, now, trend.target(), trend.verdict())),
                new VerdictMark(Verdict.SIGNAL, speech),
                says.chanceOfShift(speech.odds(shift.pValue())));
    }

    private static TrendFinding steady(Trend trend, MetricWords words, TrendMessages says) {
        Speech speech = words.speech();
        String sentence = says.steady(
                words.name(),
                Finding.marked(words.inFull(trend.whole().value())),
                speech.format().longDate(trend.request().from(), trend.today()));
        return new TrendFinding(
                Finding.of(sentence + TargetClause.of(words, trend.whole(), trend.target(), trend.verdict())),
                new VerdictMark(Verdict.NOISE, speech),
                says.noShift(speech.many(trend.request().by().compared())));
    }

    private static TrendFinding few(Estimate whole, MetricWords words, TrendMessages says) {
        String reason = whole.suppressed()
                ? says.heldBack()
                : whole.n() < Gate.FEWEST_TO_CONCLUDE
                        ? says.needsMore(
                                words.speech().format().count(whole.n()),
                                words.speech().format().count(Gate.FEWEST_TO_CONCLUDE))
                        : says.tooWide(words.name(), words.interval(whole));
        return new TrendFinding(Finding.of(says.tooEarly()), new VerdictMark(Verdict.FEW, words.speech()), reason);
    }
}
