package dev.earshot.followup;

import dev.earshot.followup.reason.KeptReasons;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody worth a call.
 *
 * @param customer empty where the answer was anonymous
 * @param owner the account that takes care; empty while nobody does
 * @param version how often it was saved
 */
public record FollowUp(
        UUID id,
        Optional<UUID> customer,
        UUID response,
        String survey,
        int points,
        KeptReasons reasons,
        Instant openedAt,
        LocalDate due,
        Optional<UUID> owner,
        FollowUpStatus status,
        int version) {

    public boolean isOpen() {
        return status != FollowUpStatus.RESOLVED;
    }
}
