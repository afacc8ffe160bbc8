/**
 * What happened in the shop, recorded once: purchases, and the orders they belong to while these stand.
 *
 * <p>Fires {@code PurchasesRecorded} and {@code PurchaseCancelled}; start at {@link PurchaseRecorder}. Senders and
 * their JSON are described in {@code source}; their signed deliveries come in through {@code intake}, are kept and read
 * in {@code inbox}, and are shown in {@code page}.
 */
@NullMarked
package dev.earshot.purchase;

import org.jspecify.annotations.NullMarked;
