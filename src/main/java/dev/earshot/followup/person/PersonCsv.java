package dev.earshot.followup.person;

import dev.earshot.insight.CsvTable;

/** What happened to a customer as CSV. */
final class PersonCsv {

    private PersonCsv() {}

    static String of(PersonDocument document) {
        CsvTable csv = new CsvTable("at", "kind", "survey", "text", "score", "comments", "tags");
        document.moments()
                .forEach(line -> csv.row(
                        line.at(),
                        line.kind(),
                        line.survey(),
                        line.text(),
                        line.score(),
                        String.join(" | ", line.comments()),
                        String.join(" | ", line.tags())));
        return csv.text();
    }
}
