package dev.earshot.purchase;

import java.time.Instant;

/**
 * An order was called off or its money given back. Fired once for each order, in the transaction that remembers it; also
 * when the order itself has not been heard of yet. An order recorded after its cancellation fires no {@link
 * PurchaseRecorded}.
 *
 * <p>Listener: {@code invitation} drops what was not sent yet. {@link Purchases#ofOrder} names the purchases it is about.
 *
 * @param orderKey the order's id in the shop
 * @param at when the shop says it happened
 * @param reason what happened, behind "the order was": "cancelled" or "refunded"
 */
public record PurchaseCancelled(String source, String orderKey, Instant at, String reason) {}
