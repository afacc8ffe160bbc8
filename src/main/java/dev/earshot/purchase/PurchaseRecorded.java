package dev.earshot.purchase;

import dev.earshot.customer.Customer;
import dev.earshot.purchase.source.ShopEvent;
import java.util.Map;
import java.util.UUID;

/**
 * Something happened to a customer of the shop that was not known yet. Fired in the transaction that records it.
 *
 * <p>Listener: {@code invitation.InvitationPlanner} decides whether to ask.
 *
 * @param facts everything kept of the event, by name: "order.number", "customer.country"
 */
public record PurchaseRecorded(
        UUID purchaseId, String source, ShopEvent event, Customer customer, Map<String, String> facts) {}
