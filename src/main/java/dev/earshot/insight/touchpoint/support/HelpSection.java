package dev.earshot.insight.touchpoint.support;

import dev.earshot.insight.VerdictMark;
import dev.earshot.insight.trend.MetricWords;
import dev.earshot.insight.trend.Speech;
import dev.earshot.platform.page.PreferredLanguage;
import dev.earshot.score.Estimate;
import dev.earshot.score.Metric;
import dev.earshot.score.service.FirstResponse;
import dev.earshot.score.service.HelpFigures;
import dev.earshot.score.service.Wait;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * How fast and how final help was, as a page shows it.
 *
 * @param title with the survey whose answers these are
 * @param tables the figures side by side, the score by whether the first contact was enough, and by the time they waited
 * @param note what they rest on
 */
public record HelpSection(String title, String answers, List<Table> tables, String note) {

    /** @param verdict on the difference of its two figures; empty where there are others */
    public record Table(String title, List<Figure> figures, Optional<VerdictMark> verdict) {}

    /** @param few whether it is too uncertain to act on */
    public record Figure(String name, String value, String margin, String answers, boolean few) {}

    public static HelpSection of(String survey, HelpFigures figures, String language) {
        HelpMessages words = PreferredLanguage.words(HelpMessages.class, language);
        return of(survey, figures, words, Speech.of(language));
    }

    static HelpSection of(String survey, HelpFigures figures, HelpMessages words, Speech speech) {
        MetricWords score = new MetricWords(figures.metric(), speech);
        Table sideBySide = new Table(
                words.figure(),
                List.of(
                        time(figures.firstResponse(), words, speech),
                        figure(
                                words.firstContact(),
                                figures.firstContact(),
                                new MetricWords(Metric.rate(), speech),
                                speech),
                        figure(score.name(), figures.score(), score, speech)),
                Optional.empty());
        Table solved = new Table(
                words.bySolved(score.name()),
                List.of(
                        figure(words.solvedAtFirst(), figures.solvedOrNot().after(), score, speech),
                        figure(words.others(), figures.solvedOrNot().before(), score, speech)),
                Optional.of(new VerdictMark(figures.solvedOrNot().verdict(), speech)));
        Table waits = new Table(
                words.byWait(score.name()),
                figures.byWait().stream()
                        .map(band -> figure(words(band.waited(), words), band.score(), score, speech))
                        .toList(),
                Optional.empty());
        return new HelpSection(
                words.title(survey),
                words.answers(),
                Stream.of(sideBySide, solved, waits)
                        .filter(table -> !table.figures().isEmpty())
                        .toList(),
                words.note(speech.format().count(HelpReader.MOST)));
    }

    private static Figure figure(String name, Estimate estimate, MetricWords words, Speech speech) {
        return new Figure(
                name,
                words.withUnit(estimate.value()),
                words.margin(estimate),
                estimate.suppressed() ? speech.figures().tooFewAnswers() : speech.answers(estimate.n()),
                !estimate.conclusive());
    }

    private static Figure time(FirstResponse time, HelpMessages words, Speech speech) {
        return new Figure(
                words.firstResponse(),
                time.median().isPresent() ? span(time.median(), words, speech) : "–",
                time.low().isPresent()
                        ? speech.metrics().interval(span(time.low(), words, speech), span(time.high(), words, speech))
                        : "",
                speech.answers(time.n()),
                !time.conclusive());
    }

    /** "25 min", "3.5 h": in hours from two hours on. */
    private static String span(OptionalDouble minutes, HelpMessages words, Speech speech) {
        double known = minutes.getAsDouble();
        return known < 120
                ? words.minutes(speech.format().count(Math.round(known)))
                : words.hours(
                        speech.format().number(BigDecimal.valueOf(known / 60).setScale(1, RoundingMode.HALF_UP)));
    }

    private static String words(Wait wait, HelpMessages words) {
        return switch (wait) {
            case QUARTER_HOUR -> words.quarterHour();
            case HOUR -> words.hour();
            case FOUR_HOURS -> words.fourHours();
            case DAY -> words.day();
            case LONGER -> words.longer();
        };
    }
}
