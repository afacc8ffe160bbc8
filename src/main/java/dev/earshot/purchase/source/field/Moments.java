package dev.earshot.purchase.source.field;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * Points in time as shops write them: ISO 8601 with a zone, the form of mails (RFC 1123), seconds or milliseconds since 1970, or date and time
 * without a zone, which is taken as UTC. Only 2000 to 2099: beyond that it is a stand-in for "never" or a wrong unit.
 */
final class Moments {

    private static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("2100-01-01T00:00:00Z");
    private static final long MILLISECONDS_FROM = 100_000_000_000L; // as seconds: the year 5138

    private Moments() {}

    /** Empty where the text is none of these. */
    static Optional<Instant> parse(String text) {
        return read(text.strip()).filter(moment -> !moment.isBefore(FIRST) && moment.isBefore(END));
    }

    private static Optional<Instant> read(String text) {
        if (text.matches("[0-9]{1,15}")) {
            long number = Long.parseLong(text);
            return Optional.of(
                    number < MILLISECONDS_FROM ? Instant.ofEpochSecond(number) : Instant.ofEpochMilli(number));
        }
        if (text.length() < 16 || text.length() > 40) {
            return Optional.empty();
        }
        if (text.indexOf(',') > 0) {
            return mail(text);
        }
        String iso = text.charAt(10) == ' ' ? text.substring(0, 10) + "T" + text.substring(11) : text;
        try {
            return Optional.of(OffsetDateTime.parse(iso).toInstant());
        } catch (DateTimeException withoutZone) {
            return local(iso);
        }
    }

    /** "Thu, 05 Mar 2026 13:58:11 +0000", as BigCommerce writes it. */
    private static Optional<Instant> mail(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> local(String iso) {
        try {
            return Optional.of(LocalDateTime.parse(iso).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
