/** The mailbox where mails come back: read every few minutes, each mail moved away once what it says is kept. */
@NullMarked
package dev.earshot.invitation.bounce.mailbox;

import org.jspecify.annotations.NullMarked;
