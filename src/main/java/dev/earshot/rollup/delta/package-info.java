/**
 * What a change of one answer does to the counts, in whole numbers with a sign and without a database: {@link
 * dev.earshot.rollup.delta.Deltas} for days and quarters of an hour, {@link dev.earshot.rollup.delta.Opinions} for what a
 * customer thought last. Writing, erasing, moving and importing all ask here.
 */
@NullMarked
package dev.earshot.rollup.delta;

import org.jspecify.annotations.NullMarked;
