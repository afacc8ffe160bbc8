/** What other rules would mean for the figures. */
@NullMarked
package dev.earshot.insight.rehearsal;

import org.jspecify.annotations.NullMarked;
