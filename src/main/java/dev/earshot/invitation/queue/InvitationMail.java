package dev.earshot.invitation.queue;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One mail of an invitation.
 *
 * @param number 0 for the first mail, 1 to 3 for reminders
 * @param attempts how often it was claimed, the present time included
 * @param sentence what became of it
 * @param claim who works on it
 * @param messageId of the latest attempt
 * @param handedOverAt when the mail server was about to get it, in the latest attempt
 */
public record InvitationMail(
        UUID id,
        UUID invitationId,
        int number,
        MailState state,
        int attempts,
        String sentence,
        Optional<String> claim,
        Optional<String> messageId,
        Optional<Instant> handedOverAt) {

    public boolean isReminder() {
        return number > 0;
    }
}
