/**
 * What happened in the shop: signed requests come in, are kept, and become events with a customer, a time and a key.
 *
 * <p>A {@link Source} is one sender. Its {@link Mapping} says where in the sender's JSON each field of a
 * {@link ShopEvent} stands; both are read from {@code surveys/sources.yaml}.
 */
@NullMarked
package dev.earshot.purchase;

import org.jspecify.annotations.NullMarked;
