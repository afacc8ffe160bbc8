package dev.earshot.insight.turnout.page;

import dev.earshot.insight.trend.MetricWords;
import dev.earshot.insight.turnout.Turnout;
import dev.earshot.insight.turnout.Waves;
import dev.earshot.score.sample.NonResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Answers by how long they took, and what may be true of those that never came.
 *
 * @param rows none where there are too few answers to compare
 */
record LateAnswers(List<Row> rows, List<String> sentences) {

    private static final int TWO_DAYS = 48;
    private static final int DAY = 24;

    record Row(String within, String answers, String figure, String interval) {}

    static LateAnswers of(Turnout turnout, TraitNames names) {
        MetricWords figures = new MetricWords(turnout.request().asked().metric(), names.speech());
        List<Waves.Wave> waves = turnout.waves().waves();
        List<Row> rows = waves.size() < 2
                ? List.of()
                : waves.stream()
                        .map(wave -> new Row(
                                names.words().within(time(wave.hours(), names)),
                                names.format().count(wave.figure().n()),
                                figures.withUnit(wave.figure().value()),
                                figures.interval(wave.figure())))
                        .toList();
        return new LateAnswers(
                rows,
                turnout.shownCheck()
                        .map(check -> sentences(check, turnout, figures, names))
                        .orElse(List.of()));
    }

    private static List<String> sentences(NonResponse check, Turnout turnout, MetricWords figures, TraitNames names) {
        TurnoutMessages words = names.words();
        List<String> sentences = new ArrayList<>();
        if (turnout.waves().waves().size() < 2) {
            sentences.add(words.lateFew(names.format().count(Waves.FEWEST)));
        } else if (TurnoutFinding.lateDiffer(turnout) && check.asLastWave().isPresent()) {
            sentences.add(words.lateDiffer(figures.name(), figures.withUnit(check.asLastWave())));
        } else {
            sentences.add(words.lateAlike());
        }
        sentences.add(words.bounds(
                figures.name(),
                figures.withUnit(OptionalDouble.of(check.least())),
                figures.withUnit(OptionalDouble.of(check.most()))));
        return sentences;
    }

    private static String time(double hours, TraitNames names) {
        return hours < TWO_DAYS
                ? names.words().hours(names.format().count((long) Math.max(1, Math.ceil(hours))))
                : names.words().days(names.format().count((long) Math.ceil(hours / DAY)));
    }
}
