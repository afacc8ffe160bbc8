package dev.earshot.insight.touchpoint;

import dev.earshot.insight.CsvTable;

/** The lines of the journey as CSV. */
final class TouchpointCsv {

    private TouchpointCsv() {}

    static String of(TouchpointDocument document) {
        CsvTable csv = new CsvTable(
                "stage",
                "touchpoint",
                "survey",
                "question",
                "metric",
                "origin",
                "n",
                "value",
                "low",
                "high",
                "shown",
                "change",
                "adjusted_p",
                "verdict",
                "others",
                "others_verdict",
                "response_rate",
                "response_rate_low",
                "response_rate_high",
                "suppressed");
        document.touchpoints()
                .forEach(line -> csv.row(
                        line.stage(),
                        line.touchpoint(),
                        line.survey(),
                        line.question(),
                        line.metric(),
                        line.origin(),
                        line.n(),
                        line.value(),
                        line.low(),
                        line.high(),
                        line.shown(),
                        line.change(),
                        line.adjustedP(),
                        line.verdict(),
                        line.others(),
                        line.othersVerdict(),
                        line.responseRate(),
                        line.responseRateLow(),
                        line.responseRateHigh(),
                        line.suppressed()));
        return csv.text();
    }
}
