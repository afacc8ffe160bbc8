package dev.earshot.response.bulk;

import dev.earshot.response.Origin;
import dev.earshot.survey.Answers;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * One to be written.
 *
 * @param key makes a second one impossible, at most 80 characters; begins unlike those of forms
 * @param segments kept fields by name: "order.store" -> "berlin"
 */
public record BulkResponse(
        String key,
        Optional<UUID> customerId,
        Origin origin,
        String language,
        Instant at,
        Map<String, String> segments,
        Answers answers) {}
