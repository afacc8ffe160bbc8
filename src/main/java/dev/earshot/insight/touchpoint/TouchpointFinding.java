package dev.earshot.insight.touchpoint;

import dev.earshot.insight.Finding;
import dev.earshot.insight.trend.MetricWords;
import dev.earshot.insight.trend.Speech;
import dev.earshot.score.Change;

/** What the journey says: the weakest place where the data can tell it, else what changed, else that nothing did. */
final class TouchpointFinding {

    private TouchpointFinding() {}

    static Finding of(TouchpointTable table, TouchpointMessages words, Speech speech) {
        return Finding.of(table.weakest()
                .map(line -> weakest(line, words, speech))
                .or(() -> table.changed().map(line -> changed(line, words, speech)))
                .orElseGet(
                        () -> table.lines().stream().anyMatch(line -> line.now().conclusive())
                                ? words.nothing()
                                : words.tooFew()));
    }

    private static String weakest(TouchpointLine line, TouchpointMessages words, Speech speech) {
        MetricWords figures = new MetricWords(line.compared().metric(), speech);
        Change rest = line.rest().orElseThrow().member().change();
        return words.weakest(
                Finding.marked(speech.capital(line.touchpoint())),
                figures.name(),
                Finding.marked(figures.withUnit(line.now().value())),
                Finding.marked(figures.withUnit(rest.before().value())));
    }

    private static String changed(TouchpointLine line, TouchpointMessages words, Speech speech) {
        MetricWords figures = new MetricWords(line.compared().metric(), speech);
        Change change = line.change().member().change();
        String place = Finding.marked(speech.capital(line.touchpoint()));
        String distance = figures.distance(change.shown().orElseThrow());
        String figure = Finding.marked(figures.withUnit(line.now().value()));
        return change.difference().orElseThrow() > 0
                ? words.up(place, distance, figures.name(), figure)
                : words.down(place, distance, figures.name(), figure);
    }
}
