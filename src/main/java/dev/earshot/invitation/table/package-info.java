/**
 * Tables of customers to ask, as CSV: read line by line, with every mistake at its line and column. Plain Java; keeps nothing.
 */
@NullMarked
package dev.earshot.invitation.table;

import org.jspecify.annotations.NullMarked;
