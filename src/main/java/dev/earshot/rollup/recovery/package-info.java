/** What became of those who were called: their first score stays in the figures, what they said later is told beside them. */
@NullMarked
package dev.earshot.rollup.recovery;

import org.jspecify.annotations.NullMarked;
