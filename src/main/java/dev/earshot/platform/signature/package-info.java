/** How two machines that share a secret know each other's requests. */
@NullMarked
package dev.earshot.platform.signature;

import org.jspecify.annotations.NullMarked;
