/** Where one works on a case: take it, note what was done, say how far it is, give it away, set another day, resolve it. */
@NullMarked
package dev.earshot.followup.desk;

import org.jspecify.annotations.NullMarked;
