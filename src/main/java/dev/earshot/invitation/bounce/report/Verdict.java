package dev.earshot.invitation.bounce.report;

import java.util.Locale;
import java.util.Set;

/** What a refusal means for the address, mildest first (webhooks-and-email.md D.4). */
public enum Verdict {
    /** It arrived, or went on. */
    NONE,
    /** About us: reputation, protocol, content. Never held against the customer. */
    SENDER_PROBLEM,
    /** It may pass: a full mailbox, a server that is down. */
    SOFT,
    /** The address is wrong and stays wrong. */
    HARD;

    private static final Set<Integer> NO_SUCH_ADDRESS = Set.of(0, 1, 2, 3, 6, 10);
    /** "Bad sender's mailbox" and "bad sender's system" are under addresses, but the address is ours. */
    private static final Set<Integer> OUR_ADDRESS = Set.of(7, 8);

    /**
     * @param said the server's words; only 5.4.1, which means both "no answer" and "recipient rejected", needs them
     */
    static Verdict of(EnhancedStatus status, String said) {
        if (status.kind() == 2) {
            return NONE;
        }
        if (status.kind() == 4) {
            return SOFT;
        }
        return switch (status.subject()) {
            case 1 ->
                NO_SUCH_ADDRESS.contains(status.detail())
                        ? HARD
                        : OUR_ADDRESS.contains(status.detail()) ? SENDER_PROBLEM : SOFT;
            case 2 -> status.detail() == 1 ? HARD : SOFT;
            case 4 -> status.detail() == 1 && rejectsRecipient(said) ? HARD : SOFT;
            case 5, 6, 7 -> SENDER_PROBLEM;
            default -> SOFT;
        };
    }

    private static boolean rejectsRecipient(String said) {
        String words = said.toLowerCase(Locale.ROOT);
        return words.contains("recipient") && words.contains("rejected");
    }
}
