package dev.earshot.response;

import dev.earshot.platform.Secret;
import dev.earshot.survey.Answers;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What one respondent answered.
 *
 * @param segments kept facts by name: "order.store" -> "berlin"
 * @param editKeyHash of the key whose holder may change it
 * @param pagesDone how many pages were sent; at least 1
 * @param answeredOn the local day it counts for, in the reporting zone
 */
public record SurveyResponse(
        UUID id,
        String surveyId,
        String contentHash,
        Origin origin,
        Optional<UUID> customerId,
        String language,
        Map<String, String> segments,
        String editKeyHash,
        boolean contactRequested,
        int pagesDone,
        Instant answeredAt,
        LocalDate answeredOn,
        Instant changedAt,
        Answers answers) {

    /** Whether the holder of this key may change it at this time. */
    public boolean opensTo(EditKey key, Instant now, Duration editWindow) {
        return Secret.same(editKeyHash, key.hash()) && now.isBefore(answeredAt.plus(editWindow));
    }
}
