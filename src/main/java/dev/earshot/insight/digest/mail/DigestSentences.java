package dev.earshot.insight.digest.mail;

import dev.earshot.insight.Finding;
import dev.earshot.insight.RepeatNote;
import dev.earshot.insight.TargetClause;
import dev.earshot.insight.digest.DigestPeriod;
import dev.earshot.insight.digest.Rhythm;
import dev.earshot.insight.trend.MetricWords;
import dev.earshot.insight.trend.Speech;
import dev.earshot.platform.page.Format;
import dev.earshot.score.Change;
import dev.earshot.score.Estimate;
import dev.earshot.score.Gate;
import dev.earshot.score.Metric;
import dev.earshot.score.Verdict;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** What a digest says of its figures. Only what is larger than chance is called a change. */
record DigestSentences(Digest digest, DigestMessages says, Speech speech) {

    /** The first sentence. */
    Finding finding() {
        return digest.leading()
                .map(figure -> digest.figures().size() == 1
                        ? sentence(figure)
                        : says.ofSurvey(figure.asked().survey().name(), sentence(figure)))
                .map(Finding::of)
                .orElseGet(() -> Finding.of(says.nothing()));
    }

    private String sentence(DigestFigure figure) {
        MetricWords words = words(figure);
        Estimate now = figure.estimate();
        if (!now.conclusive()) {
            return none(now, words);
        }
        String name = words.name();
        String shown = Finding.marked(words.inFull(now.value()));
        return compared(figure, words, name, shown) + target(figure, words);
    }

    private String compared(DigestFigure figure, MetricWords words, String name, String shown) {
        Change change = figure.change();
        if (figure.changed().isPresent()) {
            return says.renewed(name, shown, day(figure), before());
        }
        if (change.verdict() == Verdict.FEW) {
            return says.alone(name, shown, before());
        }
        if (!figure.isNews()) {
            return says.unchanged(name, shown, before());
        }
        String distance = words.distance(change.shown().orElseThrow());
        return change.difference().orElseThrow() > 0
                ? says.rose(name, shown, distance, before())
                : says.fell(name, shown, distance, before());
    }

    private String none(Estimate now, MetricWords words) {
        if (now.suppressed()) {
            return says.heldBack();
        }
        if (now.n() == 0) {
            return says.nobody();
        }
        return now.n() < Gate.FEWEST_TO_CONCLUDE
                ? says.needsMore(count(now.n()), count(Gate.FEWEST_TO_CONCLUDE))
                : says.tooWide(words.name(), words.interval(now));
    }

    /** Below a large figure: the change, what chance has to do with it, the target, and what it rests on. */
    List<String> of(DigestFigure figure) {
        MetricWords words = words(figure);
        Estimate now = figure.estimate();
        if (now.value().isEmpty()) {
            return List.of(
                    now.suppressed()
                            ? says.withheld()
                            : speech.capital(speech.figures().noAnswers()) + ".");
        }
        List<String> all = new ArrayList<>();
        all.add(change(figure, words));
        Optional.of(target(figure, words).strip())
                .filter(sentence -> !sentence.isEmpty())
                .ifPresent(all::add);
        all.add(says.basis(speech.answers(now.n()), words.confidence(now), words.interval(now)));
        RepeatNote.of(now, figure.trend().allowsForRepeats(), speech).ifPresent(all::add);
        rate(figure).ifPresent(all::add);
        return all;
    }

    private String change(DigestFigure figure, MetricWords words) {
        Change change = figure.change();
        Estimate now = figure.estimate();
        if (now.n() < Gate.FEWEST_TO_CONCLUDE) {
            return says.fewNow(count(now.n()), count(Gate.FEWEST_TO_CONCLUDE));
        }
        if (!now.conclusive()) {
            return says.wide();
        }
        if (figure.changed().isPresent()) {
            return says.changed(day(figure), before());
        }
        if (change.verdict() == Verdict.FEW) {
            return says.fewThen(before());
        }
        if (change.shown().orElseThrow().signum() == 0) {
            return says.steady(words.withUnit(now.value()));
        }
        String distance = words.distance(change.shown().orElseThrow());
        String from = words.withUnit(change.before().value());
        String odds = speech.odds(change.pValue().orElseThrow());
        return (change.difference().orElseThrow() > 0 ? says.up(distance, from) : says.down(distance, from)) + " "
                + (digest.tested() == 1 ? says.chance(odds) : says.chanceAmong(count(digest.tested()), odds));
    }

    private Optional<String> rate(DigestFigure figure) {
        if (figure.rate().isEmpty() || figure.rate().get(0).sent() == 0) {
            return Optional.empty();
        }
        MetricWords words = new MetricWords(Metric.rate(), speech);
        DigestRate rate = figure.rate().get(0);
        Estimate now = rate.estimate(digest.confidence());
        OptionalDouble earlier =
                figure.rate().get(1).estimate(digest.confidence()).value();
        return Optional.of(says.rate(
                words.withUnit(now.value()),
                words.margin(now),
                count(rate.answered()),
                count(rate.sent()),
                before(),
                words.withUnit(earlier)));
    }

    private String target(DigestFigure figure, MetricWords words) {
        return figure.estimate().conclusive()
                ? TargetClause.of(words, figure.estimate(), figure.trend().target(), figure.target())
                : "";
    }

    MetricWords words(DigestFigure figure) {
        return new MetricWords(figure.metric(), speech);
    }

    /** "23 February to 1 March", "February". */
    String period() {
        DigestPeriod period = digest.period();
        Format format = speech.format();
        return period.rhythm() == Rhythm.MONTHLY
                ? format.longMonth(YearMonth.from(period.start()), period.end())
                : says.span(
                        format.longDate(period.start(), period.end()), format.longDate(period.last(), period.end()));
    }

    private String before() {
        return digest.period().rhythm() == Rhythm.MONTHLY ? says.monthBefore() : says.weekBefore();
    }

    private String day(DigestFigure figure) {
        return speech.format()
                .longDate(figure.changed().orElseThrow(), digest.period().end());
    }

    private String count(long number) {
        return speech.format().count(number);
    }
}
