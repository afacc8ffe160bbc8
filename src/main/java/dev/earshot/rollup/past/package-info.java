/**
 * How answers stood on a past day. What they were before a change is kept as they change; the counts of today, without what came
 * later and with what was changed turned back, are the counts of that day.
 */
@NullMarked
package dev.earshot.rollup.past;

import org.jspecify.annotations.NullMarked;
