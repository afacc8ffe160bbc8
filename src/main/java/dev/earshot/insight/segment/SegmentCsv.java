package dev.earshot.insight.segment;

import dev.earshot.insight.CsvTable;

/** The lines of a comparison as CSV. */
final class SegmentCsv {

    private SegmentCsv() {}

    static String of(SegmentDocument document) {
        CsvTable csv = new CsvTable(
                "segment",
                "n",
                "effective_n",
                "value",
                "low",
                "high",
                "shown",
                "best",
                "best_low",
                "best_high",
                "band",
                "others",
                "verdict",
                "adjusted_p",
                "change",
                "change_verdict",
                "grade",
                "suppressed");
        document.segments()
                .forEach(line -> csv.row(
                        line.segment(),
                        line.n(),
                        line.effectiveN(),
                        line.value(),
                        line.low(),
                        line.high(),
                        line.shown(),
                        line.best(),
                        line.bestLow(),
                        line.bestHigh(),
                        line.band(),
                        line.others(),
                        line.verdict(),
                        line.adjustedP(),
                        line.change(),
                        line.changeVerdict(),
                        line.grade(),
                        line.suppressed()));
        return csv.text();
    }
}
