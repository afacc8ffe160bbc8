/** Reads {@code sources.yaml}: what may stand where, and for each mistake what is wrong, in which line, and what to write. */
@NullMarked
package dev.earshot.purchase.source.reader;

import org.jspecify.annotations.NullMarked;
