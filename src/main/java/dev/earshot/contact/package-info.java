/**
 * Whether a customer may be asked, and when: a decision with its reason, from facts alone.
 *
 * <p>Plain Java; the time is an argument.
 */
@NullMarked
package dev.earshot.contact;

import org.jspecify.annotations.NullMarked;
