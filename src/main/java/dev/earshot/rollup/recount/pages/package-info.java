/** Counting some ten million answers in a small heap: whole numbers in arrays, a page for eight days. Plain Java. */
@NullMarked
package dev.earshot.rollup.recount.pages;

import org.jspecify.annotations.NullMarked;
