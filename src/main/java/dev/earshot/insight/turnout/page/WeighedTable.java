package dev.earshot.insight.turnout.page;

import dev.earshot.insight.trend.MetricWords;
import dev.earshot.insight.turnout.Turnout;
import dev.earshot.insight.turnout.Weighed;
import dev.earshot.score.Estimate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * The figure as answered and weighted.
 *
 * @param rows each with what it is called, its figure and its interval
 * @param notes what it rests on and costs
 */
record WeighedTable(List<Row> rows, List<String> notes) {

    record Row(String name, String figure, String interval) {}

    static WeighedTable of(Turnout turnout, TraitNames names) {
        TurnoutMessages words = names.words();
        MetricWords figures = new MetricWords(turnout.request().asked().metric(), names.speech());
        Weighed weighed = turnout.weighed();
        List<Row> rows = new ArrayList<>(List.of(row(words.asAnswered(), weighed.raw(), figures)));
        weighed.weighted().ifPresent(one -> rows.add(row(words.weighted(), one, figures)));
        return new WeighedTable(rows, notes(weighed, names));
    }

    private static Row row(String name, Estimate estimate, MetricWords figures) {
        return new Row(name, figures.withUnit(estimate.value()), figures.interval(estimate));
    }

    private static List<String> notes(Weighed weighed, TraitNames names) {
        TurnoutMessages words = names.words();
        List<String> notes = new ArrayList<>();
        if (weighed.weighted().isEmpty()) {
            notes.add(
                    weighed.margins().isEmpty()
                            ? words.notWeighted(names.format().count(Weighed.FEWEST))
                            : words.noWeights());
        } else {
            notes.add(words.weightedBy(
                    String.join(", ", weighed.margins().stream().map(names::of).toList())));
            weighed.effect()
                    .ifPresent(effect -> notes.add(words.cost(
                            names.format()
                                    .number(BigDecimal.valueOf(effect.deff()).setScale(2, RoundingMode.HALF_UP)),
                            names.format().count(Math.round(effect.effectiveN())))));
            if (weighed.most()) {
                notes.add(words.latestWeighed(names.format().count(Weighed.MOST)));
            }
        }
        notes.add(words.notWhy());
        return notes;
    }
}
