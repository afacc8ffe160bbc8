package dev.earshot.response;

import dev.earshot.catalog.Revision;
import java.util.Optional;
import java.util.UUID;

/**
 * What a response adds to the figures has changed: it came, was edited, was moved to another segment, was flagged, or is
 * erased. Fired in the transaction that does so, after {@link ResponseReceived} where there is one, as the last thing done.
 *
 * <p>Listeners: {@code rollup.TallyKeeper} counts, {@code insight.driver.CorrectionCounts} notes what was taken back, {@code
 * followup.ErasedFollowUps} forgets what is erased.
 *
 * @param customerId whose it is; empty for somebody without a name, who counts as a customer alone
 * @param before empty for a new response
 * @param after empty for one that is erased
 */
public record ResponseChanged(
        UUID responseId,
        Revision revision,
        Origin origin,
        Optional<UUID> customerId,
        Optional<Counted> before,
        Optional<Counted> after) {}
