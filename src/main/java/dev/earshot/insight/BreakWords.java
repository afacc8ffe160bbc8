package dev.earshot.insight;

import dev.earshot.catalog.MeaningChange;
import dev.earshot.insight.trend.TrendBreak;
import dev.earshot.platform.Format;
import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Collectors;

/** What a break in a trend is called on the page. */
final class BreakWords {

    private BreakWords() {}

    /** "Version 3 changed the wording on 3 Sep. Figures before and after are not compared." */
    static String sentence(TrendBreak found, LocalDate today) {
        String late = found.late() == 0
                ? ""
                : " " + Format.ENGLISH.count(found.late())
                        + (found.late() == 1 ? " answer" : " answers")
                        + " to the earlier question came afterwards and "
                        + (found.late() == 1 ? "is" : "are") + " in no point.";
        return "Version " + found.version() + " changed " + what(found.changes()) + " on "
                + Format.ENGLISH.date(found.day(), today) + ". Figures before and after are not compared." + late;
    }

    /** For a cell: "Version 3: the wording changed". */
    static String note(TrendBreak found) {
        return "Version " + found.version() + ": " + what(found.changes()) + " changed";
    }

    private static String what(Collection<MeaningChange> changes) {
        return changes.stream()
                .sorted()
                .map(change -> switch (change) {
                    case TYPE -> "the type of the question";
                    case SCALE -> "the scale";
                    case WORDING -> "the wording";
                    case LABELS -> "the words at the ends of the scale";
                    case ORDER -> "what is asked before it";
                })
                .collect(Collectors.joining(" and "));
    }
}
