package dev.earshot.insight.turnout;

import dev.earshot.insight.CsvTable;

/** The groups of all traits as CSV. */
public final class TurnoutCsv {

    private TurnoutCsv() {}

    public static String of(TurnoutDocument document) {
        CsvTable csv = new CsvTable(
                "trait",
                "group",
                "from",
                "below",
                "eligible",
                "invited",
                "answered",
                "invited_difference",
                "answered_difference");
        document.lines()
                .forEach(line -> csv.row(
                        line.trait(),
                        line.group(),
                        line.from(),
                        line.below(),
                        line.eligible(),
                        line.invited(),
                        line.answered(),
                        line.invitedDifference(),
                        line.answeredDifference()));
        return csv.text();
    }
}
