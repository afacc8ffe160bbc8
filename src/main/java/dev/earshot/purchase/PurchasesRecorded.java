package dev.earshot.purchase;

import java.util.List;

/**
 * What was recorded together, in the order it was told. Fired in the transaction that records it.
 *
 * <p>Listener: {@code invitation.InvitationPlanner} decides whether to ask.
 *
 * @param purchases never empty
 */
public record PurchasesRecorded(List<PurchaseRecorded> purchases) {

    public PurchasesRecorded {
        purchases = List.copyOf(purchases);
    }
}
