package dev.earshot.invitation.queue.pace;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Mails besides invitations, which take up the same pace and share its fate. A room below brings a bean of this type. */
public interface OtherMails {

    /** How many were claimed after {@code from}, by the recipient's domain in small letters. */
    Map<String, Long> claimedSince(Instant from);

    /** What mail servers answered after {@code from}. */
    Answered answeredSince(Instant from);

    long unknownCount();

    /** Those nobody knows about, the oldest first. @param language of whoever reads what they are called */
    List<Unknown> unknown(String language, int most);

    /** "It left." @return false when it is not unknown any more, or none of these */
    boolean left(UUID id, String who);

    /** "Send it again." @return false when it is not unknown any more, or none of these */
    boolean again(UUID id, String who);

    /** @param blamingUs refused for reasons on our side, of {@code all} */
    record Answered(long all, long blamingUs) {}

    /** @param name of the mail, as in "Digest, 2 Mar to 8 Mar" */
    record Unknown(UUID id, String recipient, String name, Optional<Instant> handedOverAt, String messageId) {}
}
