package dev.earshot.insight.digest.queue;

import dev.earshot.insight.digest.DigestPeriod;
import dev.earshot.invitation.queue.MailState;
import java.time.Instant;
import java.util.UUID;

/**
 * One digest of one user.
 *
 * @param attempts how often it was claimed, the present time included
 * @param sentence what became of it
 * @param claim who works on it; "" where nobody does
 */
public record QueuedDigest(
        UUID id,
        UUID user,
        DigestPeriod period,
        Instant due,
        MailState state,
        int attempts,
        String sentence,
        String claim) {}
