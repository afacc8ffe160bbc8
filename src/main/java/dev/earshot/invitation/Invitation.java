package dev.earshot.invitation;

import dev.earshot.contact.Reason;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * One customer asked with one survey after one purchase.
 *
 * @param contentHash the survey's revision it was made with
 * @param reason of the decision, for counting
 * @param sentence the decision in words
 * @param facts of the purchase, by name: "order.store" -> "berlin"
 * @param attempts how often a mail was handed over, the present time included
 * @param expiresAt when its links stop working; empty until sent
 */
public record Invitation(
        UUID id,
        String surveyId,
        String contentHash,
        UUID purchaseId,
        UUID customerId,
        String language,
        InvitationState state,
        Reason reason,
        String sentence,
        Instant sendAt,
        int attempts,
        Optional<Instant> sentAt,
        Optional<Instant> expiresAt,
        Map<String, String> facts) {

    /** Whether its order was cancelled, before its mail went out or after. */
    public boolean isCancelled() {
        return reason == Reason.CANCELLED;
    }

    public boolean isExpired(Instant now) {
        return expiresAt.filter(end -> !now.isBefore(end)).isPresent();
    }
}
