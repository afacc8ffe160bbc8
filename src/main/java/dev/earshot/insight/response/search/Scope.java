package dev.earshot.insight.response.search;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Whose comments are looked through.
 *
 * @param questions whose answers are comments
 * @param end the first moment left out
 */
public record Scope(
        String survey, String origin, List<String> questions, Optional<String> language, Instant start, Instant end) {

    public Scope during(Instant first, Instant last) {
        return new Scope(survey, origin, questions, language, first, last);
    }
}
