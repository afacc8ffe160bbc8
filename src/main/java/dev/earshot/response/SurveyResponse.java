package dev.earshot.response;

import dev.earshot.platform.secret.Secret;
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
 * @param pagesDone how many pages were sent; 0 where a score was only tapped
 * @param answeredOn the local day it counts for, in the reporting zone
 * @param confirmedAt when the first page was sent; empty where a tap has settled that nobody confirmed
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
        Optional<Instant> confirmedAt,
        Answers answers) {

    /** Whether the holder of this key may change it at this time. */
    public boolean opensTo(EditKey key, Instant now, Duration editWindow) {
        return Secret.same(editKeyHash, key.hash())
                && confirmedAt.filter(at -> now.isBefore(at.plus(editWindow))).isPresent();
    }

    /** Whether a page was sent. Before that any page behind the link may send the first one. */
    public boolean isConfirmed() {
        return confirmedAt.isPresent();
    }
}
