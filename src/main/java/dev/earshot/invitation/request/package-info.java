/**
 * Invitations asked for by a program at {@code /api/v1/invitations}, for shops without webhooks: the event is recorded and
 * decided in one transaction, so the answer says what will be sent.
 */
@NullMarked
package dev.earshot.invitation.request;

import org.jspecify.annotations.NullMarked;
