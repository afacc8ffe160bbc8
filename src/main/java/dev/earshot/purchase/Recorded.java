package dev.earshot.purchase;

import java.util.Optional;
import java.util.UUID;

/**
 * What came of telling of an event.
 *
 * @param purchaseId empty where there is nothing to ask about: the order was called off
 * @param isNew false where nothing was changed
 * @param note why nothing was, or what was called off; empty where a purchase was recorded
 */
public record Recorded(Optional<UUID> purchaseId, boolean isNew, String note) {

    static Recorded nothing(boolean isNew, String note) {
        return new Recorded(Optional.empty(), isNew, note);
    }
}
