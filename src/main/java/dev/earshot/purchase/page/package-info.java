/** The inbox as pages: what shops delivered, what became of it, and trying a mapping before it is used. */
@NullMarked
package dev.earshot.purchase.page;

import org.jspecify.annotations.NullMarked;
