/**
 * Customers who answered a question more than once: how alike their answers are, and how much wider that makes an interval.
 * Added up by the database from the answers themselves, for counts by day do not know who gave them.
 */
@NullMarked
package dev.earshot.rollup.repeats;

import org.jspecify.annotations.NullMarked;
