package dev.earshot.invitation.bounce.report;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Why a mail server refused: "5.1.1" (RFC 3463).
 *
 * @param kind 2 delivered, 4 not now, 5 never
 * @param subject 1 address, 2 mailbox, 3 mail system, 4 routing, 5 protocol, 6 content, 7 policy
 */
public record EnhancedStatus(int kind, int subject, int detail) {

    private static final Pattern STATUS = Pattern.compile("(?<![\\d.])([245])\\.(\\d{1,3})\\.(\\d{1,3})(?!\\d|\\.\\d)");
    private static final Pattern REPLY = Pattern.compile("(?<!\\d)([45])\\d\\d(?!\\d)");

    /** No mail server says more than this before its code. */
    private static final int LONGEST_TEXT = 2_000;

    /** The first one in what a mail server said. */
    public static Optional<EnhancedStatus> in(String text) {
        Matcher found = STATUS.matcher(text.substring(0, Math.min(text.length(), LONGEST_TEXT)));
        return found.find()
                ? Optional.of(new EnhancedStatus(number(found, 1), number(found, 2), number(found, 3)))
                : Optional.empty();
    }

    /**
     * The most exact one known: "5.0.0" in the report says less than "550 5.1.1" in the server's own words, and less
     * still is the "550" alone.
     */
    static Optional<EnhancedStatus> of(String reported, String diagnostic) {
        Optional<EnhancedStatus> field = in(reported);
        return field.filter(EnhancedStatus::isExact)
                .or(() -> in(diagnostic).filter(EnhancedStatus::isExact))
                .or(() -> field)
                .or(() -> ofReply(diagnostic));
    }

    private static Optional<EnhancedStatus> ofReply(String diagnostic) {
        Matcher found = REPLY.matcher(diagnostic.substring(0, Math.min(diagnostic.length(), LONGEST_TEXT)));
        return found.find() ? Optional.of(new EnhancedStatus(number(found, 1), 0, 0)) : Optional.empty();
    }

    private boolean isExact() {
        return subject > 0;
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    @Override
    public String toString() {
        return kind + "." + subject + "." + detail;
    }
}
