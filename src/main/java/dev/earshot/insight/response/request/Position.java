package dev.earshot.insight.response.request;

import dev.earshot.platform.ProblemException;
import dev.earshot.platform.ProblemType;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.UUID;

/**
 * Where a page of the list begins: next to this response, which is not on it. It stays what it is while answers come.
 *
 * @param newer whether the page goes on to newer ones
 */
public record Position(Instant at, UUID id, boolean newer) {

    /** As it stands in an address. */
    public String key() {
        String text = (newer ? "n " : "o ") + ChronoUnit.MICROS.between(Instant.EPOCH, at) + " " + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    public static Position of(String key) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(key), StandardCharsets.UTF_8).split(" ");
            if (parts.length == 3 && ("n".equals(parts[0]) || "o".equals(parts[0]))) {
                return new Position(
                        Instant.EPOCH.plus(Long.parseLong(parts[1]), ChronoUnit.MICROS),
                        UUID.fromString(parts[2]),
                        "n".equals(parts[0]));
            }
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
            // Answered below: whatever is wrong with it, the way out is the same.
        }
        throw new ProblemException(
                ProblemType.BAD_PARAMETER.detail("\"cursor\" is none of ours. Leave it out to begin with the newest."));
    }
}
