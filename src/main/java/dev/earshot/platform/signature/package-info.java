/**
 * How a request is known to come from its sender. Schemes of one vendor alone are in {@code vendor}, keys that senders
 * publish in {@code published}.
 */
@NullMarked
package dev.earshot.platform.signature;

import org.jspecify.annotations.NullMarked;
