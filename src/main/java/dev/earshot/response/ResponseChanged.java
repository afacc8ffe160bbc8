package dev.earshot.response;

import dev.earshot.catalog.Revision;
import java.util.Optional;
import java.util.UUID;

/**
 * What a response adds to the figures has changed: it came, was edited, was moved to another segment, was flagged, or is
 * erased. Told by {@link ResponsesChanged}.
 *
 * @param customerId whose it is; empty for somebody without a name, who counts as a customer alone
 * @param only whether no other response of the customer is stored
 * @param before empty for a new response
 * @param after empty for one that is erased
 */
public record ResponseChanged(
        UUID responseId,
        Revision revision,
        Origin origin,
        Optional<UUID> customerId,
        boolean only,
        Optional<Counted> before,
        Optional<Counted> after) {}
