/**
 * Answering: the form behind a personal link or an open address, what a post does, and the answers kept.
 *
 * <p>A GET never writes. Fires {@code ResponseReceived}.
 */
@NullMarked
package dev.earshot.response;

import org.jspecify.annotations.NullMarked;
