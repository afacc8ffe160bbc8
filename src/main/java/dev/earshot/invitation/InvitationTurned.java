package dev.earshot.invitation;

import java.time.Instant;
import java.util.UUID;

/**
 * An invitation counts as sent from now on, or no longer does: its mail left, or came back. Fired in the transaction that
 * says so, which holds the invitation's row.
 *
 * <p>Listener: {@code rollup.rate.RateKeeper} counts.
 */
public record InvitationTurned(UUID id, String surveyId, Instant decidedAt, boolean sent) {}
