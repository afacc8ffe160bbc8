package dev.earshot.invitation.bounce.report;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What became of a mail for one recipient.
 *
 * @param action "failed", "delayed", "delivered", "relayed" or "expanded" (RFC 3464, 2.3.3)
 * @param status empty where the server gave none
 * @param said the server's words, which may name the address: never stored, never logged
 * @param recipients the address as the server knew it and as it was written, bare; often the same
 */
public record Failure(String action, Optional<EnhancedStatus> status, String said, Set<String> recipients) {

    private static final Set<String> ARRIVED = Set.of("delivered", "relayed", "expanded");

    /** A refusal, from a status field and the server's words. */
    public static Failure of(String action, String status, String said, Set<String> recipients) {
        return new Failure(action.toLowerCase(Locale.ROOT), EnhancedStatus.of(status, said), said, recipients);
    }

    public Verdict verdict() {
        if (ARRIVED.contains(action)) {
            return Verdict.NONE;
        }
        return isDelay()
                ? Verdict.SOFT
                : status.map(known -> Verdict.of(known, said)).orElse(Verdict.SOFT);
    }

    /** Still on its way: the server goes on trying. */
    public boolean isDelay() {
        return action.equals("delayed");
    }

    public boolean concerns(String email) {
        return recipients.stream().anyMatch(email::equalsIgnoreCase);
    }
}
