package dev.earshot.response;

import dev.earshot.platform.secret.Secret;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The secret of the page that answers: 16 random bytes as 22 base64url characters. The first page to send its answer
 * leaves the hash of its key with it, and nobody without the key may change it.
 */
public record EditKey(String text) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{22}");

    public static EditKey random() {
        return new EditKey(Secret.random(16));
    }

    /** The key in a cookie or a form; empty when it was never one of ours. */
    public static Optional<EditKey> of(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new EditKey(text)) : Optional.empty();
    }

    String hash() {
        return Secret.hash(text);
    }

    /** Never the secret itself. */
    @Override
    public String toString() {
        return "EditKey";
    }
}
