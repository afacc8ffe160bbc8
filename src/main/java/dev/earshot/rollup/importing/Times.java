package dev.earshot.rollup.importing;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Reads when something was answered: with an offset, else in the reporting zone. A day without a time is its noon, so that no
 * zone makes another day of it.
 */
record Times(ZoneId zone, Instant now) {

    /** Nobody asked by this kind of program before. */
    private static final Instant EARLIEST = Instant.parse("1990-01-01T00:00:00Z");

    private static final int NOON = 12;

    Optional<Instant> read(String text) {
        String iso = text.replace(' ', 'T');
        try {
            if (iso.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
                return Optional.of(
                        LocalDate.parse(iso).atTime(NOON, 0).atZone(zone).toInstant());
            }
            boolean hasOffset = iso.matches(".*T.*(Z|[+-][0-9]{2}(:?[0-9]{2})?)");
            return Optional.of(
                    hasOffset
                            ? OffsetDateTime.parse(iso).toInstant()
                            : LocalDateTime.parse(iso).atZone(zone).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Why it cannot be right. */
    Optional<String> objection(Instant at) {
        if (at.isAfter(now)) {
            return Optional.of("has not come yet");
        }
        return at.isBefore(EARLIEST) ? Optional.of("is before 1990") : Optional.empty();
    }
}
