package dev.earshot.invitation.bounce.report;

import java.util.Optional;

/** "unsubscribe+TOKEN@…": where a mail stops the mails. */
public final class StopAddress {

    public static final String LOCAL = "unsubscribe";

    private StopAddress() {}

    /** The token in such an address; whether it is genuine is not said. */
    public static Optional<String> token(String address) {
        int at = address.lastIndexOf('@');
        String start = LOCAL + "+";
        return at > start.length() && address.regionMatches(true, 0, start, 0, start.length())
                ? Optional.of(address.substring(start.length(), at))
                : Optional.empty();
    }
}
