/**
 * Who buys: a person known by an e-mail address, and whether they may be written to.
 *
 * <p>Addresses are found by a keyed hash, so that a wish to get no mail survives the erasure of the address.
 */
@NullMarked
package dev.earshot.customer;

import org.jspecify.annotations.NullMarked;
