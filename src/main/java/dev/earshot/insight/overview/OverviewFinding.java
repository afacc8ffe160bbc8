package dev.earshot.insight.overview;

import dev.earshot.insight.Finding;
import dev.earshot.insight.TargetClause;
import dev.earshot.insight.chart.PeriodWords;
import dev.earshot.insight.trend.MetricWords;
import dev.earshot.insight.trend.Speech;
import dev.earshot.insight.trend.Trend;
import dev.earshot.platform.Format;
import dev.earshot.score.Change;
import dev.earshot.score.Estimate;
import dev.earshot.score.Gate;
import dev.earshot.score.Verdict;

/** The sentence on top of the overview. Only what is larger than chance is called a change. */
final class OverviewFinding {

    private OverviewFinding() {}

    /** @param trend the same weeks, to say when it began */
    static Finding of(Comparison compared, Trend trend, Speech speech) {
        MetricWords words = new MetricWords(compared.metric(), speech);
        Change change = compared.change();
        Estimate now = change.after();
        if (!now.conclusive()) {
            return none(compared, words, now);
        }
        String target = TargetClause.of(words, now, compared.target(), compared.verdict());
        Finding figure = Finding.NONE.say(words.name() + " is ").figure(words.inFull(now.value()));
        String before = "the " + compared.weeks().words() + " before";
        boolean shows = change.shown().filter(shown -> shown.signum() != 0).isPresent();
        if (change.verdict() == Verdict.FEW) {
            return figure.say("." + target + " Too few answered in " + before + " to compare with.");
        }
        if (change.verdict() == Verdict.NOISE || !shows) {
            return figure.say("." + target + " Nothing has changed beyond chance since " + before + ".");
        }
        boolean up = change.difference().orElseThrow() > 0;
        return figure.say((up ? ", up " : ", down ")
                + words.distance(change.shown().orElseThrow()) + " on " + before
                + (up ? ". The rise is real." : ". The drop is real.") + beginning(trend, up, speech) + target);
    }

    private static Finding none(Comparison compared, MetricWords words, Estimate now) {
        String weeks = compared.weeks().words();
        if (now.suppressed() || now.n() == 0) {
            return Finding.NONE.say("No finding yet: nobody answered in these " + weeks + ".");
        }
        if (now.n() < Gate.FEWEST_TO_CONCLUDE) {
            return Finding.NONE.say("No finding yet: " + Format.ENGLISH.count(now.n()) + " of the "
                    + Gate.FEWEST_TO_CONCLUDE + " answers it needs are in.");
        }
        return Finding.NONE.say("No finding yet: " + words.name() + " lies anywhere from " + words.interval(now)
                + ", too wide to judge.");
    }

    private static String beginning(Trend trend, boolean up, Speech speech) {
        return trend.shift()
                .filter(shift -> shift.change().difference().orElseThrow() > 0 == up)
                .map(shift -> " It began "
                        + new PeriodWords(trend.request().by(), trend.today(), speech)
                                .when(trend.points().get(trend.shiftedAt()).period())
                        + ".")
                .orElse("");
    }
}
