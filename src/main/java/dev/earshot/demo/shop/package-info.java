/**
 * The made-up shop, Pebble &amp; Thyme: its couriers, its calendar, its customers.
 *
 * <p>Every name and address is invented; addresses lie in domains reserved
 * for examples (RFC 2606).
 */
@NullMarked
package dev.earshot.demo.shop;

import org.jspecify.annotations.NullMarked;
