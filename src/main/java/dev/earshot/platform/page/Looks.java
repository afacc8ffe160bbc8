package dev.earshot.platform.page;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How numbers and dates read in templates, in the language of the page; {@link Format} has what needs to know today. */
@TemplateExtension
class Looks {

    private Looks() {}

    /** "1,949". */
    static String grouped(long number, @TemplateAttribute(TemplateInstance.LOCALE) @Nullable Object locale) {
        return format(locale).count(number);
    }

    /** "Thu 6 Nov 2025, 14:05". */
    static String moment(ZonedDateTime time, @TemplateAttribute(TemplateInstance.LOCALE) @Nullable Object locale) {
        return format(locale).moment(time);
    }

    /** "Thu 6 Nov 2025". */
    static String inWords(LocalDate day, @TemplateAttribute(TemplateInstance.LOCALE) @Nullable Object locale) {
        return format(locale).weekday(day);
    }

    private static Format format(@Nullable Object locale) {
        return locale instanceof Locale known ? new Format(known) : Format.ENGLISH;
    }
}
