package dev.earshot.insight.overview.page;

import dev.earshot.insight.Finding;
import dev.earshot.insight.TargetClause;
import dev.earshot.insight.chart.PeriodWords;
import dev.earshot.insight.overview.Comparison;
import dev.earshot.insight.trend.MetricWords;
import dev.earshot.insight.trend.Speech;
import dev.earshot.insight.trend.Trend;
import dev.earshot.score.Change;
import dev.earshot.score.Estimate;
import dev.earshot.score.Gate;
import dev.earshot.score.Verdict;

/** The sentence on top of the overview. Only what is larger than chance is called a change. */
final class OverviewFinding {

    private OverviewFinding() {}

    /** @param trend the same weeks, to say when it began */
    static Finding of(Comparison compared, Trend trend, OverviewMessages says, Speech speech) {
        MetricWords words = new MetricWords(compared.metric(), speech);
        Change change = compared.change();
        Estimate now = change.after();
        String weeks = compared.weeks().number();
        if (!now.conclusive()) {
            return Finding.of(none(compared, words, now, says));
        }
        String target = TargetClause.of(words, now, compared.target(), compared.verdict());
        String figure = Finding.marked(words.inFull(now.value()));
        boolean shows = change.shown().filter(shown -> shown.signum() != 0).isPresent();
        if (change.verdict() == Verdict.FEW) {
            return Finding.of(says.stands(words.name(), figure) + target + " " + says.fewBefore(weeks));
        }
        if (change.verdict() == Verdict.NOISE || !shows) {
            return Finding.of(says.stands(words.name(), figure) + target + " " + says.noChange(weeks));
        }
        boolean up = change.difference().orElseThrow() > 0;
        String distance = words.distance(change.shown().orElseThrow());
        String moved = up
                ? says.rose(words.name(), figure, distance, weeks)
                : says.fell(words.name(), figure, distance, weeks);
        return Finding.of(moved + beginning(trend, up, says, speech) + target);
    }

    private static String none(Comparison compared, MetricWords words, Estimate now, OverviewMessages says) {
        if (now.suppressed() || now.n() == 0) {
            return says.nobody(compared.weeks().number());
        }
        if (now.n() < Gate.FEWEST_TO_CONCLUDE) {
            return says.needsMore(
                    words.speech().format().count(now.n()),
                    words.speech().format().count(Gate.FEWEST_TO_CONCLUDE));
        }
        return says.tooWide(words.name(), words.interval(now));
    }

    private static String beginning(Trend trend, boolean up, OverviewMessages says, Speech speech) {
        return trend.shift()
                .filter(shift -> shift.change().difference().orElseThrow() > 0 == up)
                .map(shift -> " "
                        + says.began(new PeriodWords(trend.request().by(), trend.today(), speech)
                                .when(trend.points().get(trend.shiftedAt()).period())))
                .orElse("");
    }
}
