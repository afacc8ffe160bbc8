package dev.earshot.insight.topic.page;

import dev.earshot.insight.CsvTable;

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
                "suppressed");
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
                        line.suppressed()));
        return csv.text();
    }
}
