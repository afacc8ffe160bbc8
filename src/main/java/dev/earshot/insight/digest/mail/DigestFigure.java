package dev.earshot.insight.digest.mail;

import dev.earshot.insight.digest.DigestPeriod;
import dev.earshot.insight.trend.Asked;
import dev.earshot.insight.trend.Trend;
import dev.earshot.insight.trend.TrendBreak;
import dev.earshot.insight.trend.TrendPoint;
import dev.earshot.rollup.DayTally;
import dev.earshot.rollup.repeats.Repeats;
import dev.earshot.score.Change;
import dev.earshot.score.Design;
import dev.earshot.score.Estimate;
import dev.earshot.score.Histogram;
import dev.earshot.score.Metric;
import dev.earshot.score.TargetVerdict;
import dev.earshot.score.Verdict;
import dev.earshot.score.statistics.Interval;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The headline figure of one survey in one week or month, beside the one before.
 *
 * @param trend with a point for each period drawn; the last is the one told of, as the trend page shows it
 * @param change on the period before
 * @param target how the figure stands against its target; empty where there is none
 * @param changed day since which something else is asked, where that is why nothing is compared
 * @param rate of this period and the one before; none where nobody is invited, or n is held back
 */
public record DigestFigure(
        Trend trend,
        Change change,
        Optional<TargetVerdict> target,
        Optional<LocalDate> changed,
        List<DigestRate> rate) {

    /** @param days tallies of the period and of the one before */
    static DigestFigure of(
            DigestPeriod period, Trend trend, List<DayTally> days, Repeats repeats, List<DigestRate> rate) {
        List<TrendPoint> points = trend.points();
        Estimate now = points.get(points.size() - 1).estimate();
        Estimate then = points.get(points.size() - 2).estimate();
        LocalDate since =
                trend.breaks().stream().map(TrendBreak::day).reduce((a, b) -> b).orElse(LocalDate.MIN);
        boolean changed = since.isAfter(period.before().last());
        Histogram answers = sum(trend.metric(), period, since, days);
        return new DigestFigure(
                trend,
                now.suppressed() || then.suppressed() || changed
                        ? unknown(then, now)
                        : Change.between(
                                trend.metric(),
                                sum(trend.metric(), period.before(), since, days),
                                design(period.before(), repeats, trend),
                                answers,
                                design(period, repeats, trend),
                                trend.request().confidence().share()),
                trend.target().map(wanted -> TargetVerdict.of(trend.metric(), answers, now, wanted)),
                Optional.of(since).filter(day -> changed),
                now.suppressed() ? List.of() : rate);
    }

    /** The same, judged after as many looks as there are figures. @param p 0 to 1 */
    DigestFigure judged(double p) {
        Interval interval =
                new Interval(change.low().orElseThrow(), change.high().orElseThrow());
        return new DigestFigure(trend, change.judged(interval, p), target, changed, rate);
    }

    public Asked asked() {
        return trend.request().asked();
    }

    public Metric metric() {
        return trend.metric();
    }

    public Estimate estimate() {
        return change.after();
    }

    /** Larger than chance, and large enough to be seen in the figures shown. */
    boolean isNews() {
        return change.verdict() == Verdict.SIGNAL
                && change.shown().filter(shown -> shown.signum() != 0).isPresent();
    }

    private static Design design(DigestPeriod period, Repeats repeats, Trend trend) {
        return repeats.design(
                period.start(), period.end(), trend.request().confidence().share());
    }

    private static Histogram sum(Metric metric, DigestPeriod period, LocalDate since, List<DayTally> days) {
        return Histogram.sum(
                metric.lowest(),
                metric.highest(),
                days.stream()
                        .filter(day -> period.contains(day.day()) && !day.day().isBefore(since))
                        .map(DayTally::answers)
                        .toList());
    }

    private static Change unknown(Estimate then, Estimate now) {
        OptionalDouble nothing = OptionalDouble.empty();
        return new Change(then, now, nothing, Optional.empty(), nothing, nothing, nothing, Verdict.FEW);
    }
}
