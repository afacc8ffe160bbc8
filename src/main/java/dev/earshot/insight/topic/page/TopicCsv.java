package dev.earshot.insight.topic.page;

import dev.earshot.insight.CsvTable;
import dev.earshot.insight.topic.page.TopicDocument.Line;
import java.util.OptionalDouble;
import java.util.function.Function;

/** The lines of topics as CSV. */
final class TopicCsv {

    private TopicCsv() {}

    static String of(TopicDocument document) {
        CsvTable csv = new CsvTable(
                "topic",
                "comments",
                "detractors",
                "share",
                "share_low",
                "share_high",
                "n",
                "value",
                "low",
                "high",
                "shown",
                "others",
                "penalty",
                "penalty_low",
                "penalty_high",
                "adjusted_p",
                "verdict",
                "tone",
                "grade",
                "suppressed",
                "precision",
                "precision_low",
                "precision_high",
                "precision_reviewed",
                "precision_current");
        document.topics()
                .forEach(line -> csv.row(
                        line.topic(),
                        line.comments(),
                        line.detractors(),
                        line.share(),
                        line.shareLow(),
                        line.shareHigh(),
                        line.n(),
                        line.value(),
                        line.low(),
                        line.high(),
                        line.shown(),
                        line.others(),
                        line.penalty(),
                        line.penaltyLow(),
                        line.penaltyHigh(),
                        line.adjustedP(),
                        line.verdict(),
                        line.tone(),
                        line.grade(),
                        line.suppressed(),
                        precision(line, PrecisionDocument::share),
                        precision(line, PrecisionDocument::low),
                        precision(line, PrecisionDocument::high),
                        line.precision().map(PrecisionDocument::reviewed),
                        line.precision().map(PrecisionDocument::current)));
        return csv.text();
    }

    private static OptionalDouble precision(Line line, Function<PrecisionDocument, OptionalDouble> figure) {
        return line.precision().map(figure).orElse(OptionalDouble.empty());
    }
}
