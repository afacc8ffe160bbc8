package dev.earshot.insight.charter;

import dev.earshot.platform.page.Format;
import dev.earshot.platform.page.PreferredLanguage;
import java.time.LocalDate;
import java.util.List;

/** The promises in a reader's language. @param period whose answers these are */
record CharterTable(String period, List<CharterRow> rows) {

    static CharterTable of(Charter charter, String language) {
        return of(charter, PreferredLanguage.words(CharterMessages.class, language), language);
    }

    static CharterTable of(Charter charter, CharterMessages words, String language) {
        Format format = Format.of(language);
        LocalDate end = charter.weeks().end();
        return new CharterTable(
                words.period(format.longDate(charter.weeks().start(), end), format.longDate(end, end)),
                charter.lines().stream()
                        .map(line -> CharterRow.of(line, words, format, language))
                        .toList());
    }
}
