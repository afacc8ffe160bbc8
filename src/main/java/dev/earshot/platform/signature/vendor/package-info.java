/** Signatures as one vendor makes them and nobody else; src/docs/webhooks.md names the sources. */
@NullMarked
package dev.earshot.platform.signature.vendor;

import org.jspecify.annotations.NullMarked;
