package dev.earshot.contact;

import dev.earshot.survey.question.Condition;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How times, spans and conditions read in a decision's sentence. */
final class Words {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("EEE d MMM yyyy, HH:mm", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.UK);

    private static final int LONGEST_QUOTE = 250;

    private Words() {}

    static String time(Instant at, ZoneId zone) {
        return TIME.format(at.atZone(zone));
    }

    static String day(Instant at, ZoneId zone) {
        return DAY.format(at.atZone(zone));
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** "90 days", "36 hours", "5 minutes": whole days where it is whole days. */
    static String span(Duration span) {
        if (span.toDays() > 0 && span.equals(Duration.ofDays(span.toDays()))) {
            return count(span.toDays(), "day");
        }
        return span.toHours() > 0 && span.toMinutes() % 60 == 0
                ? count(span.toHours(), "hour")
                : count(span.toMinutes(), "minute");
    }

    /** "12 days", "less than a day": what is over of a day is left out. */
    static String days(Duration span) {
        return span.toDays() == 0 ? "less than a day" : count(span.toDays(), "day");
    }

    /** Sentences are stored with 500 characters; a condition may have a thousand. */
    static String quoted(Condition condition) {
        String source = condition.source();
        if (source.length() <= LONGEST_QUOTE) {
            return "“" + source + "”";
        }
        int end = Character.isHighSurrogate(source.charAt(LONGEST_QUOTE - 1)) ? LONGEST_QUOTE - 1 : LONGEST_QUOTE;
        return "“" + source.substring(0, end) + "…”";
    }

    private static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
