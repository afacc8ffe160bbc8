package dev.earshot.insight.overview;

import dev.earshot.insight.trend.Asked;
import dev.earshot.rollup.DayTally;
import dev.earshot.rollup.repeats.Repeats;
import dev.earshot.score.Change;
import dev.earshot.score.Confidence;
import dev.earshot.score.Gate;
import dev.earshot.score.Histogram;
import dev.earshot.score.Metric;
import dev.earshot.score.Programme;
import dev.earshot.score.Scores;
import dev.earshot.score.TargetVerdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * A figure now and in the weeks before.
 *
 * @param now the answers of these weeks
 * @param byWeek values of seven days each, the weeks before first
 * @param allowsForRepeats whether intervals allow for customers who answered more than once
 */
public record Comparison(
        Metric metric,
        Histogram now,
        Change change,
        List<OptionalDouble> byWeek,
        Weeks weeks,
        Optional<Double> target,
        boolean allowsForRepeats) {

    static Comparison of(
            Metric metric,
            Programme programme,
            List<Histogram> byWeek,
            Weeks weeks,
            Optional<Double> target,
            Repeats repeats,
            Confidence confidence) {
        Histogram before = sum(metric, byWeek.subList(0, weeks.count()));
        Histogram now = sum(metric, byWeek.subList(weeks.count(), byWeek.size()));
        List<OptionalDouble> values = byWeek.stream()
                .map(week -> Gate.pass(programme, Scores.estimate(metric, week, confidence.share()))
                        .value())
                .toList();
        return new Comparison(
                metric,
                now,
                Gate.pass(
                        programme,
                        Change.between(
                                metric,
                                before,
                                repeats.design(weeks.startBefore(), weeks.start(), confidence.share()),
                                now,
                                repeats.design(weeks.start(), weeks.end().plusDays(1), confidence.share()),
                                confidence.share())),
                values,
                weeks,
                target,
                repeats.isKnown());
    }

    /** @param days from the first of the weeks before to the last of these */
    public static Comparison of(Asked asked, List<DayTally> days, Repeats repeats, Weeks weeks, Confidence confidence) {
        List<Histogram> byWeek = IntStream.range(0, 2 * weeks.count())
                .mapToObj(i -> weeks.startBefore().plusWeeks(i))
                .map(start -> sum(asked.metric(), days, within(start)))
                .toList();
        return of(asked.metric(), asked.programme(), byWeek, weeks, asked.target(), repeats, confidence);
    }

    /** How the figure stands against its target; empty where there is none. */
    public Optional<TargetVerdict> verdict() {
        return target.map(wanted -> TargetVerdict.of(metric, now, change.after(), wanted));
    }

    private static Predicate<DayTally> within(LocalDate start) {
        return day -> !day.day().isBefore(start) && day.day().isBefore(start.plusWeeks(1));
    }

    private static Histogram sum(Metric metric, List<DayTally> days, Predicate<DayTally> counted) {
        return sum(metric, days.stream().filter(counted).map(DayTally::answers).toList());
    }

    private static Histogram sum(Metric metric, List<Histogram> parts) {
        return parts.stream().reduce(Histogram.empty(metric.lowest(), metric.highest()), Histogram::plus);
    }
}
