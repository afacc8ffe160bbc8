package dev.earshot.invitation;

import dev.earshot.platform.secret.Secret;
import java.util.regex.Pattern;

/**
 * The secret part of a personal link: 16 random bytes as 22 base64url characters, stored as SHA-256 only. Any text may
 * be asked for; what is malformed is simply nobody's.
 */
public record InvitationToken(String text) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{22}");

    static InvitationToken random() {
        return new InvitationToken(Secret.random(16));
    }

    /** How JAX-RS reads a path parameter. */
    public static InvitationToken valueOf(String text) {
        return new InvitationToken(text);
    }

    boolean isWellFormed() {
        return FORM.matcher(text).matches();
    }

    String hash() {
        return Secret.hash(text);
    }

    /** Never the secret itself. */
    @Override
    public String toString() {
        return "InvitationToken";
    }
}
