/**
 * Questions the tallies cannot answer: several fields at once, such as one store's orders by phone in these weeks. They are
 * counted from the answers themselves, exactly, within a limit.
 */
@NullMarked
package dev.earshot.rollup.filter;

import org.jspecify.annotations.NullMarked;
