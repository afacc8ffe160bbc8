package dev.earshot.insight.trend.page;

import dev.earshot.insight.Finding;
import dev.earshot.insight.TargetClause;
import dev.earshot.insight.VerdictMark;
import dev.earshot.insight.chart.PeriodWords;
import dev.earshot.insight.trend.MetricWords;
import dev.earshot.insight.trend.Speech;
import dev.earshot.insight.trend.Trend;
import dev.earshot.score.Estimate;
import dev.earshot.score.Gate;
import dev.earshot.score.Verdict;
import dev.earshot.score.shift.Shift;
import java.util.Optional;

/**
 * What a trend says.
 *
 * @param verdict empty where nothing is judged
 * @param reason why the verdict is as it is
 */
public record TrendFinding(Finding finding, Optional<VerdictMark> verdict, String reason) {

    static TrendFinding of(Trend trend, TrendMessages says, Speech speech) {
        MetricWords words = new MetricWords(trend.metric(), speech);
        if (trend.request().countsCustomers() && trend.whole().conclusive()) {
            return customers(trend, words, says);
        }
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
                Optional.of(new VerdictMark(Verdict.SIGNAL, speech)),
                says.chanceOfShift(speech.odds(shift.pValue())) + ShiftNote.of(trend, says, speech));
    }

    private static TrendFinding steady(Trend trend, MetricWords words, TrendMessages says) {
        Speech speech = words.speech();
        String sentence = says.steady(
                words.name(),
                Finding.marked(words.inFull(trend.whole().value())),
                speech.format().longDate(trend.request().from(), trend.today()));
        return new TrendFinding(
                Finding.of(sentence + TargetClause.of(words, trend.whole(), trend.target(), trend.verdict())),
                Optional.of(new VerdictMark(Verdict.NOISE, speech)),
                says.noShift(speech.many(trend.request().by().compared())));
    }

    private static TrendFinding customers(Trend trend, MetricWords words, TrendMessages says) {
        String sentence = says.customersNow(
                words.name(),
                Finding.marked(words.inFull(trend.whole().value())),
                words.speech().format().longDate(trend.request().to(), trend.today()));
        return new TrendFinding(
                Finding.of(sentence + TargetClause.of(words, trend.whole(), trend.target(), trend.verdict())),
                Optional.empty(),
                "");
    }

    private static TrendFinding few(Estimate whole, MetricWords words, TrendMessages says) {
        String reason = whole.suppressed()
                ? says.heldBack()
                : whole.n() < Gate.FEWEST_TO_CONCLUDE
                        ? says.needsMore(
                                words.speech().format().count(whole.n()),
                                words.speech().format().count(Gate.FEWEST_TO_CONCLUDE))
                        : says.tooWide(words.name(), words.interval(whole));
        return new TrendFinding(
                Finding.of(says.tooEarly()), Optional.of(new VerdictMark(Verdict.FEW, words.speech())), reason);
    }
}
