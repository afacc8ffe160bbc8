package dev.earshot.insight.overview.page;

import dev.earshot.insight.RepeatNote;
import dev.earshot.insight.VerdictMark;
import dev.earshot.insight.chart.Sparkline;
import dev.earshot.insight.figure.FigureLinks;
import dev.earshot.insight.overview.Comparison;
import dev.earshot.insight.overview.OverviewFigure;
import dev.earshot.insight.overview.Weeks;
import dev.earshot.insight.trend.Asked;
import dev.earshot.insight.trend.MetricWords;
import dev.earshot.insight.trend.Speech;
import dev.earshot.score.Change;
import dev.earshot.score.Estimate;
import dev.earshot.score.Gate;
import dev.earshot.score.Histogram;
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

    static MetricColumn of(OverviewFigure figure, OverviewMessages says, Speech speech) {
        return figure.asked()
                .map(asked -> ofQuestion(asked, figure.compared(), says, speech))
                .orElseGet(() -> ofRate(figure, says, speech));
    }

    private static MetricColumn ofQuestion(Asked asked, Comparison compared, OverviewMessages says, Speech speech) {
        Weeks weeks = compared.weeks();
        return of(
                compared,
                says.answers(),
                asked.survey().name(),
                Optional.of("/trend?survey=" + asked.survey().id()),
                FigureLinks.of(asked, weeks.start(), weeks.end()),
                says,
                speech);
    }

    private static MetricColumn ofRate(OverviewFigure figure, OverviewMessages says, Speech speech) {
        Weeks weeks = figure.compared().weeks();
        Histogram now = figure.compared().now();
        String note = says.rateNote(
                speech.format().count(now.count(1)), speech.format().count(now.total()));
        return of(
                figure.compared(),
                says.invites(),
                note,
                Optional.empty(),
                FigureLinks.rate(figure.survey(), weeks.start(), weeks.end()),
                says,
                speech);
    }

    /** @param counted what is counted: "answers" or "invites" */
    private static MetricColumn of(
            Comparison compared,
            String counted,
            String note,
            Optional<String> href,
            String opened,
            OverviewMessages says,
            Speech speech) {
        MetricWords words = new MetricWords(compared.metric(), speech);
        Estimate now = compared.change().after();
        boolean known = now.value().isPresent();
        String figure = words.figure(now.value());
        boolean few = compared.change().verdict() == Verdict.FEW;
        Optional<String> target = compared.target().map(value -> words.withUnit(OptionalDouble.of(value)));
        return new MetricColumn(
                words.name(),
                known && !now.conclusive() ? "(" + figure + ")" : figure,
                known ? words.suffix() : "",
                words.margin(now),
                known ? exact(compared, words, counted, says) : says.none(counted),
                Optional.of(new VerdictMark(compared.change().verdict(), speech))
                        .filter(verdict -> known),
                sentence(compared, words, counted, says),
                Sparkline.of(
                        compared.byWeek(),
                        few ? compared.byWeek().size() : compared.weeks().count(),
                        compared.target()),
                says.byWeek(words.name(), String.valueOf(2 * compared.weeks().count()))
                        + target.map(wanted -> " " + says.dotted(wanted)).orElse(""),
                target.map(wanted -> says.targetDotted(wanted) + " ").orElse(""),
                note,
                href,
                opened);
    }

    private static String exact(Comparison compared, MetricWords words, String counted, OverviewMessages says) {
        Estimate now = compared.change().after();
        String exact = says.exact(
                words.confidence(now),
                words.interval(now),
                words.speech().format().count(now.n()),
                counted);
        return RepeatNote.effective(now, words.speech())
                .map(worth -> says.exactRepeats(exact, worth))
                .orElseGet(() -> compared.allowsForRepeats() ? exact : says.exactUnknown(exact));
    }

    private static String sentence(Comparison compared, MetricWords words, String counted, OverviewMessages says) {
        Change change = compared.change();
        Estimate now = change.after();
        String weeks = compared.weeks().number();
        if (now.value().isEmpty()) {
            return says.noneInThese(counted, weeks);
        }
        if (now.n() < Gate.FEWEST_TO_CONCLUDE) {
            return says.verdictNeeds(String.valueOf(now.n()), String.valueOf(Gate.FEWEST_TO_CONCLUDE), counted);
        }
        if (!now.conclusive()) {
            return says.marginTooWide();
        }
        if (change.verdict() == Verdict.FEW) {
            return says.tooFewBefore(counted, weeks);
        }
        if (change.shown().orElseThrow().signum() == 0) {
            return says.steady(words.withUnit(now.value()));
        }
        String distance = words.distance(change.shown().orElseThrow());
        String before = words.withUnit(change.before().value());
        String odds = words.speech().odds(change.pValue().orElseThrow());
        return change.difference().orElseThrow() > 0
                ? says.up(distance, before, odds)
                : says.down(distance, before, odds);
    }
}
