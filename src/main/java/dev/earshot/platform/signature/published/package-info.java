/** Public keys: read, fetched from their owner, and kept for a while. */
@NullMarked
package dev.earshot.platform.signature.published;

import org.jspecify.annotations.NullMarked;
