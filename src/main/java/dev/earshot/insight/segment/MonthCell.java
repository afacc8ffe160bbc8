package dev.earshot.insight.segment;

import dev.earshot.insight.trend.MetricWords;
import dev.earshot.insight.trend.Speech;
import dev.earshot.platform.page.Format;
import dev.earshot.score.Verdict;
import java.util.List;

/**
 * A field of the table of months as the page writes it.
 *
 * @param figure "–" where nobody answered, "(42)" where it is too uncertain
 * @param state "above", "below", "few" or "plain"
 */
record MonthCell(String figure, String state) {

    record Row(String name, List<MonthCell> cells) {}

    static List<String> heads(HeatMap map, SegmentTable table, Format format) {
        return map.months().stream()
                .map(month -> format.month(month.atDay(1), table.today()))
                .toList();
    }

    static List<Row> rows(HeatMap map, SegmentTable table, FieldWords names, Speech speech) {
        MetricWords words = new MetricWords(table.metric(), speech);
        return map.rows().stream()
                .map(row -> new Row(
                        names.line(table.request(), row.name()),
                        row.cells().stream().map(cell -> of(cell, words)).toList()))
                .toList();
    }

    private static MonthCell of(HeatMap.Cell cell, MetricWords words) {
        if (cell.shown().isEmpty()) {
            return new MonthCell("–", "few");
        }
        String figure = words.withUnit(cell.estimate().value());
        if (!cell.estimate().conclusive()) {
            return new MonthCell("(" + figure + ")", "few");
        }
        boolean apart = cell.verdict() == Verdict.SIGNAL;
        return new MonthCell(figure, !apart ? "plain" : cell.above() ? "above" : "below");
    }
}
