package dev.earshot.followup.person;

import dev.earshot.platform.problem.ProblemException;
import dev.earshot.platform.problem.ProblemType;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;

/** Where a part of a customer's time begins: behind this moment, which is not in it. It stays what it is as more happens. */
record Place(Instant at, Moment.Kind kind, String key) {

    String cursor() {
        String text = ChronoUnit.MICROS.between(Instant.EPOCH, at) + " " + kind + " " + key;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    static Place of(String cursor) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split(" ");
            if (parts.length == 3 && parts[2].matches("[A-Za-z0-9_-]{1,40}")) {
                return new Place(
                        Instant.EPOCH.plus(Long.parseLong(parts[0]), ChronoUnit.MICROS),
                        Moment.Kind.valueOf(parts[1]),
                        parts[2]);
            }
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
            // Answered below: whatever is wrong with it, the way out is the same.
        }
        throw new ProblemException(
                ProblemType.BAD_PARAMETER.detail("\"cursor\" is none of ours. Leave it out to begin with the newest."));
    }
}
