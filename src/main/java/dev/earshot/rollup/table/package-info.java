/** The tables of counts, in plain SQL over numbers that H2 and PostgreSQL read alike, in the caller's transaction. */
@NullMarked
package dev.earshot.rollup.table;

import org.jspecify.annotations.NullMarked;
