package dev.earshot.insight.delivery;

import dev.earshot.contact.Reason;
import dev.earshot.invitation.InvitationState;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One decision about one customer, and what became of it.
 *
 * @param email of the customer; pages show it half hidden
 * @param sentence as it was stored
 */
record DecisionLine(
        UUID id,
        UUID customer,
        String email,
        String surveyId,
        InvitationState state,
        Reason reason,
        String sentence,
        Instant decidedAt,
        Optional<Instant> sentAt) {}
