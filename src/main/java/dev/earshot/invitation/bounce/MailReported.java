package dev.earshot.invitation.bounce;

import java.util.List;
import java.util.UUID;

/**
 * A mail of this invitation came back, or somebody told of it: so it had left. The queue listens, where it did not know.
 *
 * @param messageIds of that mail, without their angle brackets; empty where the report does not say
 */
public record MailReported(UUID invitation, List<String> messageIds) {

    public MailReported {
        messageIds = List.copyOf(messageIds);
    }
}
