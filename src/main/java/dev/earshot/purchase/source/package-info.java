/**
 * Who sends webhooks, and how their JSON becomes events with a customer, a time and a key.
 *
 * <p>A {@link Source} is one sender. Its {@link Mapping} says where in the sender's JSON each field of a
 * {@link ShopEvent} stands; both are read from {@code surveys/sources.yaml}.
 */
@NullMarked
package dev.earshot.purchase.source;

import org.jspecify.annotations.NullMarked;
