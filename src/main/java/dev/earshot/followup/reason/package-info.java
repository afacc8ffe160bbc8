/** Why somebody is at risk: kept as figures, said in the reader's language. */
@NullMarked
package dev.earshot.followup.reason;

import org.jspecify.annotations.NullMarked;
