package dev.earshot.response;

import java.time.Instant;

/**
 * Invitations that count as sent were answered, or what one was answered with is erased. Fired in the transaction that does so,
 * which holds the invitations' rows, after everything else but {@link ResponsesChanged}.
 *
 * <p>Listener: {@code rollup.rate.RateKeeper} counts.
 *
 * @param decidedAt when it was decided to ask, or for several any such moment of one local day
 * @param times how many were answered; -1 where that is taken back
 */
public record InvitationAnswered(String surveyId, Instant decidedAt, int times) {}
