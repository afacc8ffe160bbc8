package dev.earshot.invitation.table;

import dev.earshot.purchase.source.NamedFields;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Brings cells as spreadsheets write them into the form an event needs. What is ambiguous stays, and is refused there. */
final class Cells {

    /** Days without a time are taken as their noon: no zone then makes another day of them. */
    private static final List<DateTimeFormatter> TIMES =
            List.of(dated("uuuu-MM-dd"), dated("d.M.uuuu"), dated("uuuu/MM/dd"));

    private Cells() {}

    /** @param zone of times that name none */
    static String plain(String field, String cell, ZoneId zone) {
        String text = cell.strip();
        if (field.equals(NamedFields.AT)) {
            return time(text, zone).orElse(text);
        }
        return field.equals("order.total") ? decimal(text) : text;
    }

    private static Optional<String> time(String text, ZoneId zone) {
        for (DateTimeFormatter format : TIMES) {
            try {
                return Optional.of(LocalDateTime.parse(text.replace('T', ' '), format)
                        .atZone(zone)
                        .toInstant()
                        .toString());
            } catch (DateTimeException e) {
                // The next may fit.
            }
        }
        return Optional.empty();
    }

    /** "1.234,50" and "64,80" are what a spreadsheet writes where the comma parts the decimals. */
    private static String decimal(String text) {
        return text.matches("-?[0-9]{1,3}(\\.[0-9]{3})*,[0-9]{1,4}|-?[0-9]+,[0-9]{1,4}")
                ? text.replace(".", "").replace(',', '.')
                : text;
    }

    private static DateTimeFormatter dated(String day) {
        return new DateTimeFormatterBuilder()
                .appendPattern(day + "[ H:mm[:ss]]")
                .parseDefaulting(ChronoField.HOUR_OF_DAY, 12)
                .parseDefaulting(ChronoField.MINUTE_OF_HOUR, 0)
                .toFormatter(Locale.ROOT)
                .withResolverStyle(java.time.format.ResolverStyle.STRICT);
    }
}
