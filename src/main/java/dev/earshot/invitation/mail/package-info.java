/** Putting an invitation into words: both parts of its mail, and the headers. */
@NullMarked
package dev.earshot.invitation.mail;

import org.jspecify.annotations.NullMarked;
