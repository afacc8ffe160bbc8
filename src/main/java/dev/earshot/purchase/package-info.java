/**
 * What happened in the shop: signed deliveries come in, are kept byte for byte, and are recorded once.
 *
 * <p>Fires {@code PurchasesRecorded} and {@code PurchaseCancelled}. Senders and their JSON are described in {@code source}.
 */
@NullMarked
package dev.earshot.purchase;

import org.jspecify.annotations.NullMarked;
