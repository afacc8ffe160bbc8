package dev.earshot.invitation.queue.pace;

import java.time.Instant;
import java.util.Map;

/** Mails besides invitations, which take up the same pace. A room below brings a bean of this type. */
public interface OtherMails {

    /** How many were claimed after {@code from}, by the recipient's domain in small letters. */
    Map<String, Long> claimedSince(Instant from);
}
