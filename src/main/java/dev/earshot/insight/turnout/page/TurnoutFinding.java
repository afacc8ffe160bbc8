package dev.earshot.insight.turnout.page;

import dev.earshot.insight.Finding;
import dev.earshot.insight.trend.MetricWords;
import dev.earshot.insight.turnout.Turnout;
import dev.earshot.insight.turnout.Units;
import dev.earshot.score.Metric;
import dev.earshot.score.sample.NonResponse;
import java.util.ArrayList;
import java.util.List;

/** How many answered, whether they are like the others, and what is worth a look. */
final class TurnoutFinding {

    private static final int FEW_WAVES = 1;

    private TurnoutFinding() {}

    static Finding of(Turnout turnout, TraitNames names) {
        TurnoutMessages words = names.words();
        String rate = new MetricWords(Metric.rate(), names.speech())
                .withUnit(TraitTable.rate(turnout.answered(), turnout.invited(), turnout)
                        .value());
        return Finding.of(words.finding(Finding.marked(rate), likeness(turnout, names)));
    }

    /** What makes it worse than it looks. */
    static List<String> doubts(Turnout turnout, TraitNames names) {
        TurnoutMessages words = names.words();
        List<String> doubts = new ArrayList<>();
        if (lateDiffer(turnout)) {
            doubts.add(words.late());
        }
        int alarms = turnout.units().map(Units::alarms).map(List::size).orElse(0);
        if (alarms > 0) {
            doubts.add(
                    alarms == 1
                            ? words.oneWorthALook()
                            : words.worthALook(names.format().count(alarms)));
        }
        return doubts;
    }

    static boolean lateDiffer(Turnout turnout) {
        return turnout.waves().waves().size() > FEW_WAVES
                && turnout.shownCheck().filter(NonResponse::lateDiffer).isPresent();
    }

    private static String likeness(Turnout turnout, TraitNames names) {
        TurnoutMessages words = names.words();
        String trait = turnout.mostUnlike().map(names::of).map(Finding::marked).orElse("");
        return turnout.unlikeness()
                .map(light -> switch (light) {
                    case ALIKE -> words.alike();
                    case SLIGHT -> words.unlikeSlight(trait);
                    case CLEAR -> words.unlikeClear(trait);
                    case STRONG -> words.unlikeStrong(trait);
                })
                .orElseGet(words::nothingKnown);
    }
}
