/** What other rules would have done with what the shops told of: decided again, nothing is sent or stored. */
@NullMarked
package dev.earshot.invitation.rehearsal;

import org.jspecify.annotations.NullMarked;
