package dev.earshot.demo.world;

import dev.earshot.contact.Reason;
import dev.earshot.invitation.InvitationState;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * The decision whether to ask about a happening, and what became of it.
 *
 * @param reason of the decision
 * @param sentence the decision in words
 * @param sendAt when to ask; for a dropped one when that was decided
 */
public record Ask(
        UUID id,
        Happening about,
        InvitationState state,
        Reason reason,
        String sentence,
        Instant decidedAt,
        Instant sendAt) {

    /** How often it was handed to a mail server. */
    public int attempts() {
        return sentAt().isPresent() || state == InvitationState.UNDELIVERABLE ? 1 : 0;
    }

    public Optional<Instant> sentAt() {
        return state == InvitationState.SENT ? Optional.of(sendAt) : Optional.empty();
    }

    public Optional<Instant> expiresAt() {
        return sentAt().map(at -> at.plus(about.touchpoint().rule.expires()));
    }
}
