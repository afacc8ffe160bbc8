/**
 * The mails of invitations from the moment they are due: what is due, who claims it, what became of it, and reminders.
 *
 * <p>Start at {@link InvitationSender}. How fast mails may go is in {@code pace}, whether they may and by which way in
 * {@code gate}.
 */
@NullMarked
package dev.earshot.invitation.queue;

import org.jspecify.annotations.NullMarked;
