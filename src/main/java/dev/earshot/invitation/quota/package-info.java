/** How many invitations of a survey go out in a day. */
@NullMarked
package dev.earshot.invitation.quota;

import org.jspecify.annotations.NullMarked;
