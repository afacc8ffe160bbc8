/**
 * What pages share: the language of the reader, numbers and dates in it, the shop's frame, and templates an operator
 * may replace.
 *
 * <p>Start at {@link PageWriter}, which writes every page; {@link PreferredLanguage} and {@link Format} say how it
 * reads.
 */
@NullMarked
package dev.earshot.platform.page;

import org.jspecify.annotations.NullMarked;
