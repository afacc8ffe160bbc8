package dev.earshot.insight.turnout.page;

import dev.earshot.insight.trend.MetricWords;
import dev.earshot.insight.turnout.Turnout;
import dev.earshot.insight.turnout.Units;
import dev.earshot.score.integrity.Alarm;
import dev.earshot.survey.Segment;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What is worth a look, in sentences.
 *
 * @param alarms one for each sign
 * @param after what the doubt is worth, or why there is nothing
 */
record AlarmList(List<String> alarms, String after) {

    static AlarmList of(Turnout turnout, TraitNames names) {
        return turnout.units()
                .map(units -> of(units, turnout, names))
                .orElseGet(() -> new AlarmList(List.of(), names.words().noUnits()));
    }

    private static AlarmList of(Units units, Turnout turnout, TraitNames names) {
        TurnoutMessages words = names.words();
        MetricWords figures = new MetricWords(turnout.request().asked().metric(), names.speech());
        String after = units.sensitivity()
                .map(one -> words.without(
                        figures.name(),
                        figures.withUnit(one.without().value()),
                        figures.withUnit(one.all().value())))
                .orElseGet(() -> words.noAlarm(names.format().count(units.judged())));
        return new AlarmList(
                IntStream.range(0, units.alarms().size())
                        .mapToObj(i ->
                                sentence(units.alarms().get(i), units.counts().get(i), units, names))
                        .toList(),
                after);
    }

    /** The statement of the alarm itself is for programs, in English. */
    private static String sentence(Alarm alarm, Units.Behind counts, Units units, TraitNames names) {
        TurnoutMessages words = names.words();
        String unit = names.fields().value(new Segment(units.field()), alarm.unit());
        String figure = names.format()
                .number(BigDecimal.valueOf(Math.abs(alarm.statistic())).setScale(1, RoundingMode.HALF_UP));
        String hits = names.format().count(counts.hits());
        String of = names.format().count(counts.of());
        return switch (alarm.detector()) {
            case CHERRY_PICKING -> words.cherryPicking(unit, hits, of, figure);
            case BEGGING -> words.begging(unit, hits, of, figure);
            case HEAPING -> words.heaping(unit, hits, of, figure);
            case STAFF_PRESENT -> words.present(unit, hits, of, figure);
            default -> alarm.sentence();
        };
    }
}
