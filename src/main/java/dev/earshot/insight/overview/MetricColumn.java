package dev.earshot.insight.overview;

import dev.earshot.insight.RepeatNote;
import dev.earshot.insight.VerdictMark;
import dev.earshot.insight.chart.Sparkline;
import dev.earshot.insight.trend.MetricWords;
import dev.earshot.insight.trend.Speech;
import dev.earshot.platform.Format;
import dev.earshot.score.Change;
import dev.earshot.score.Estimate;
import dev.earshot.score.Gate;
import dev.earshot.score.Odds;
import dev.earshot.score.Verdict;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One large figure of the overview.
 *
 * @param figure "41", or "(41)" where too few answered to judge
 * @param suffix "% satisfied"
 * @param exact both ends of the interval and how many answers, in words
 * @param verdict empty where nobody answered
 * @param aside what is dotted in the picture; "" where nothing is
 * @param note what the figure rests on
 * @param href where to see more
 * @param opened address of the figure
 */
public record MetricColumn(
        String name,
        String figure,
        String suffix,
        String margin,
        String exact,
        Optional<VerdictMark> verdict,
        String sentence,
        Sparkline line,
        String said,
        String aside,
        String note,
        Optional<String> href,
        String opened) {

    /** @param counted what is counted: "answers" or "invites" */
    static MetricColumn of(
            Comparison compared, String counted, String note, Optional<String> href, String opened, Speech speech) {
        MetricWords words = new MetricWords(compared.metric(), speech);
        Estimate now = compared.change().after();
        boolean known = now.value().isPresent();
        String figure = words.figure(now.value());
        boolean few = compared.change().verdict() == Verdict.FEW;
        return new MetricColumn(
                words.name(),
                known && !now.conclusive() ? "(" + figure + ")" : figure,
                known ? words.suffix() : "",
                words.margin(now),
                known
                        ? words.confidence(now) + " interval " + words.interval(now) + ", "
                                + Format.ENGLISH.count(now.n())
                                + " " + counted
                                + RepeatNote.effective(now, speech)
                                        .map(says -> " that say as much as " + says
                                                + ", allowing for customers who answered more than once")
                                        .orElse(
                                                compared.allowsForRepeats()
                                                        ? ""
                                                        : ", not yet allowing for customers who answered more than once")
                        : "No " + counted,
                Optional.of(new VerdictMark(compared.change().verdict(), speech))
                        .filter(verdict -> known),
                sentence(compared, words, counted),
                Sparkline.of(
                        compared.byWeek(),
                        few ? compared.byWeek().size() : compared.weeks().count(),
                        compared.target()),
                words.name() + " by week over " + 2 * compared.weeks().count() + " weeks."
                        + compared.target()
                                .map(target -> " The dotted line is the target of "
                                        + words.withUnit(OptionalDouble.of(target)) + ".")
                                .orElse(""),
                compared.target()
                        .map(target -> "Target " + words.withUnit(OptionalDouble.of(target)) + ", dotted. ")
                        .orElse(""),
                note,
                href,
                opened);
    }

    private static String sentence(Comparison compared, MetricWords words, String counted) {
        Change change = compared.change();
        Estimate now = change.after();
        String weeks = compared.weeks().words();
        if (now.value().isEmpty()) {
            return "No " + counted + " in these " + weeks + ".";
        }
        if (now.n() < Gate.FEWEST_TO_CONCLUDE) {
            return now.n() + " of the " + Gate.FEWEST_TO_CONCLUDE + " " + counted + " a verdict needs.";
        }
        if (!now.conclusive()) {
            return "The margin is too wide to judge.";
        }
        if (change.verdict() == Verdict.FEW) {
            return "Too few " + counted + " in the " + weeks + " before to compare with.";
        }
        if (change.shown().orElseThrow().signum() == 0) {
            return "Steady at " + words.withUnit(now.value()) + ".";
        }
        boolean up = change.difference().orElseThrow() > 0;
        return (up ? "Up " : "Down ") + words.distance(change.shown().orElseThrow()) + " from "
                + words.withUnit(change.before().value()) + ". Chance alone would do this "
                + Odds.inWords(change.pValue().orElseThrow()) + ".";
    }
}
