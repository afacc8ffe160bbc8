/** Where a digest is chosen, looked at before it is sent, and stopped; and the same for programs. */
@NullMarked
package dev.earshot.insight.digest.page;

import org.jspecify.annotations.NullMarked;
