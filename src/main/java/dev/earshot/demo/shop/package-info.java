/**
 * The made-up shop, Pebble &amp; Thyme: its stores and couriers, its calendar, its customers.
 *
 * <p>What is true in it stands in constants. Every name and address is invented; addresses lie in domains reserved
 * for examples (RFC 2606).
 */
@NullMarked
package dev.earshot.demo.shop;

import org.jspecify.annotations.NullMarked;
