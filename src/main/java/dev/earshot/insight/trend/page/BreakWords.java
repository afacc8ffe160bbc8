package dev.earshot.insight.trend.page;

import dev.earshot.catalog.MeaningChange;
import dev.earshot.insight.trend.FigureMessages;
import dev.earshot.insight.trend.Speech;
import dev.earshot.insight.trend.TrendBreak;
import java.time.LocalDate;
import java.util.Collection;

/** What a break in a trend is called on the page. */
final class BreakWords {

    private BreakWords() {}

    /** "Version 3 changed the wording on 3 Sep. Figures before and after are not compared." */
    static String sentence(TrendBreak found, LocalDate today, Speech speech) {
        FigureMessages words = speech.figures();
        String count = speech.format().count(found.late());
        String late = found.late() == 0 ? "" : " " + (found.late() == 1 ? words.lateOne(count) : words.late(count));
        return words.breakOn(
                        String.valueOf(found.version()),
                        what(found.changes(), words),
                        speech.format().date(found.day(), today))
                + late;
    }

    /** For a cell: "Version 3: the wording changed". */
    static String note(TrendBreak found, Speech speech) {
        return speech.figures().versionOf(String.valueOf(found.version()), what(found.changes(), speech.figures()));
    }

    private static String what(Collection<MeaningChange> changes, FigureMessages words) {
        return changes.stream()
                .sorted()
                .map(change -> switch (change) {
                    case TYPE -> words.type();
                    case SCALE -> words.scale();
                    case WORDING -> words.wording();
                    case LABELS -> words.labels();
                    case ORDER -> words.order();
                })
                .reduce(words::and)
                .orElse("");
    }
}
