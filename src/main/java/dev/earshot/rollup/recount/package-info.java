/**
 * Counting all answers again. One statement reads the answers and the stored counts as they stand at one moment and yields
 * where they differ; the difference is added like any other change, so nobody waits and nothing is lost or counted twice while
 * answers come in. {@link dev.earshot.rollup.recount.CheckRows} keeps what was found, month by month.
 */
@NullMarked
package dev.earshot.rollup.recount;

import org.jspecify.annotations.NullMarked;
