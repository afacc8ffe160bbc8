/**
 * Answering: who is asked what, the answers kept, and the key that may change them. The pages are in {@code form}.
 *
 * <p>A GET never writes. Fires {@code ResponseReceived}, and {@code ResponseChanged} for whoever counts.
 */
@NullMarked
package dev.earshot.response;

import org.jspecify.annotations.NullMarked;
