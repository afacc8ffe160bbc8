/**
 * How many mails may go now: limits by hour, by domain and while a name is young, counted over all instances, and rest
 * for a mail server that takes nothing.
 *
 * <p>Start at {@link Counted}, which gives {@link Room}. Other rooms' mails count as {@link OtherMails}.
 */
@NullMarked
package dev.earshot.invitation.queue.pace;

import org.jspecify.annotations.NullMarked;
