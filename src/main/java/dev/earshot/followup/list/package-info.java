/** Who waits, for whom, since when and why: the list as a page, as JSON, as a number in the rail and as the head of the overview. */
@NullMarked
package dev.earshot.followup.list;

import org.jspecify.annotations.NullMarked;
