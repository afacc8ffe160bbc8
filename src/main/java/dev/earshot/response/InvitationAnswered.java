package dev.earshot.response;

import java.time.Instant;

/**
 * An invitation that counts as sent was answered, or what it was answered with is erased. Fired in the transaction that does
 * so, which holds the invitation's row, after everything else but {@link ResponseChanged}.
 *
 * <p>Listener: {@code rollup.rate.RateKeeper} counts.
 *
 * @param decidedAt when it was decided to ask
 * @param times 1 where it was answered, -1 where that is taken back
 */
public record InvitationAnswered(String surveyId, Instant decidedAt, int times) {}
