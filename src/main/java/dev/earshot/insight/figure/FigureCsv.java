package dev.earshot.insight.figure;

import dev.earshot.insight.CsvTable;

/** The waterfall of a figure as CSV, and at its end the figure itself. */
final class FigureCsv {

    private FigureCsv() {}

    static String of(FigureDocument document) {
        CsvTable csv = new CsvTable("step", "count", "left", "value", "low", "high", "shown");
        document.waterfall().ifPresent(falls -> {
            csv.row("received", falls.received(), falls.received(), "", "", "", "");
            falls.leftOut().forEach(fall -> csv.row(fall.reason(), fall.count(), fall.left(), "", "", "", ""));
        });
        csv.row(
                "counted",
                document.n(),
                document.n(),
                document.value(),
                document.low(),
                document.high(),
                document.shown());
        return csv.text();
    }
}
