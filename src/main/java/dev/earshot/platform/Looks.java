package dev.earshot.platform;

import io.quarkus.qute.TemplateExtension;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How numbers and dates read in templates; {@link Format} has what needs to know today. */
@TemplateExtension
class Looks {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEE d MMM yyyy, HH:mm", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.UK);

    private Looks() {}

    /** "1,949". */
    static String grouped(long number) {
        return Format.ENGLISH.count(number);
    }

    /** "Thu 6 Nov 2025, 14:05". */
    static String moment(ZonedDateTime time) {
        return MOMENT.format(time);
    }

    /** "Thu 6 Nov 2025". */
    static String inWords(LocalDate day) {
        return DAY.format(day);
    }
}
