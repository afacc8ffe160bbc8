package dev.earshot.insight;

import dev.earshot.insight.chart.PeriodWords;
import dev.earshot.insight.trend.MetricWords;
import dev.earshot.insight.trend.Trend;
import dev.earshot.platform.Format;
import dev.earshot.score.Estimate;
import dev.earshot.score.Gate;
import dev.earshot.score.Odds;
import dev.earshot.score.Verdict;
import dev.earshot.score.shift.Shift;

/**
 * What a trend says.
 *
 * @param reason why the verdict is as it is
 */
public record TrendFinding(Finding finding, VerdictMark verdict, String reason) {

    static TrendFinding of(Trend trend) {
        MetricWords words = new MetricWords(trend.metric());
        return trend.shift()
                .map(shift -> moved(trend, shift, words))
                .orElseGet(() -> trend.whole().conclusive() ? steady(trend, words) : few(trend.whole(), words));
    }

    private static TrendFinding moved(Trend trend, Shift shift, MetricWords words) {
        PeriodWords periods = new PeriodWords(trend.request().by().compared(), trend.today());
        boolean fell = shift.change().difference().orElseThrow() < 0;
        Estimate now = shift.change().after();
        Finding finding = Finding.NONE
                .say(words.name() + (fell ? " fell from " : " rose from "))
                .figure(words.withUnit(shift.change().before().value()))
                .say(" to ")
                .figure(words.inFull(now.value()))
                .say(" " + periods.when(trend.points().get(trend.shiftedAt()).period()) + ".")
                .say(TargetClause.of(words, now, trend.target(), trend.verdict()));
        String odds = Odds.inWords(shift.pValue());
        return new TrendFinding(
                finding,
                new VerdictMark(Verdict.SIGNAL),
                "Chance alone would produce a shift this large " + odds + ".");
    }

    private static TrendFinding steady(Trend trend, MetricWords words) {
        Finding finding = Finding.NONE
                .say(words.name() + " is ")
                .figure(words.inFull(trend.whole().value()))
                .say(" since " + Format.ENGLISH.longDate(trend.request().from(), trend.today()) + ".")
                .say(TargetClause.of(words, trend.whole(), trend.target(), trend.verdict()));
        return new TrendFinding(
                finding,
                new VerdictMark(Verdict.NOISE),
                "No shift of the level is found: the "
                        + trend.request().by().compared().key() + "s differ no more than chance makes them.");
    }

    private static TrendFinding few(Estimate whole, MetricWords words) {
        Finding finding = Finding.NONE.say("Too early for a trend.");
        String reason = whole.suppressed()
                ? "So few came by themselves that a figure could give somebody away."
                : whole.n() < Gate.FEWEST_TO_CONCLUDE
                        ? whole.n() + " of the " + Gate.FEWEST_TO_CONCLUDE
                                + " answers a level needs are in. Until then a line mostly shows luck."
                        : words.name() + " lies anywhere from " + words.interval(whole)
                                + ". That is too wide to judge; more answers narrow it.";
        return new TrendFinding(finding, new VerdictMark(Verdict.FEW), reason);
    }
}
