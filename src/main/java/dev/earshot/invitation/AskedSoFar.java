package dev.earshot.invitation;

import dev.earshot.contact.Addressee.Asked;
import dev.earshot.contact.Reason;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** When customers were asked or are going to be. Grows while more is decided. */
final class AskedSoFar {

    private final Map<UUID, List<InvitationRow>> byCustomer = new HashMap<>();

    AskedSoFar(List<InvitationRow> rows) {
        rows.forEach(this::add);
    }

    /** What asks nobody is left out, and what waits for a person to look. */
    void add(InvitationRow row) {
        boolean waits = row.state == InvitationState.SCHEDULED && row.reason == Reason.SKIP_UNDECIDED;
        if (row.state != InvitationState.DROPPED && !waits) {
            byCustomer.computeIfAbsent(row.customerId, key -> new ArrayList<>()).add(row);
        }
    }

    /** @param purchaseId the purchase that is decided upon */
    List<Asked> of(UUID customerId, UUID purchaseId) {
        return byCustomer.getOrDefault(customerId, List.of()).stream()
                .map(row -> row.asAsked(purchaseId))
                .toList();
    }
}
