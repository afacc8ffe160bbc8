/**
 * Counting all answers again. One statement reads the answers and the stored counts as they stand at one moment; both are added up
 * in arrays ({@code pages}), and what is left is where they differ. The difference is added like any other change, so nobody waits
 * and nothing is lost or counted twice while answers come in. {@link dev.earshot.rollup.recount.CheckRows} keeps what was found,
 * month by month.
 */
@NullMarked
package dev.earshot.rollup.recount;

import org.jspecify.annotations.NullMarked;
