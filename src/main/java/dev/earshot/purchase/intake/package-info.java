/**
 * Where shops' deliveries come in: known by their signature, taken out of their envelope, and committed to the inbox
 * before the shop is answered. {@link TestDelivery} sends one as a shop would.
 */
@NullMarked
package dev.earshot.purchase.intake;

import org.jspecify.annotations.NullMarked;
