/** Ways out of the house for a finished mail: a mail server, or the outbox. */
@NullMarked
package dev.earshot.invitation.transport;

import org.jspecify.annotations.NullMarked;
