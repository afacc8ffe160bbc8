package dev.earshot.response;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * The first answers of somebody, read and found good, about to be kept.
 *
 * @param settled when they were tapped, where it is a tap that has settled; it belongs to no page yet
 */
public record Beginning(Asking asking, EditKey key, ResponseKeeper.Sent sent, Optional<Instant> settled) {

    /** The first page of a form. */
    public Beginning(Asking asking, EditKey key, ResponseKeeper.Sent sent) {
        this(asking, key, sent, Optional.empty());
    }

    /** Empty for somebody without a name. */
    public Optional<UUID> customerId() {
        return asking.invitation().map(invitation -> invitation.customerId());
    }
}
