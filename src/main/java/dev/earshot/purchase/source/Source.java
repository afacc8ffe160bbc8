package dev.earshot.purchase.source;

import dev.earshot.platform.signature.Signature;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One sender of webhooks, at {@code /hooks/{id}}.
 *
 * @param id lower-case letters, digits and hyphens
 * @param signature how its requests are known to be its own
 * @param warnings sentences about secrets that are not set or cannot be read
 */
public record Source(String id, Signature signature, Mapping mapping, List<String> warnings) {

    public Source {
        warnings = List.copyOf(warnings);
    }

    /** Whether it has a secret at all; without one every request is refused. */
    public boolean open() {
        return !signature.keys().isEmpty();
    }

    public Signature.Verdict verify(Function<String, Optional<String>> headers, byte[] body, Instant now) {
        return open() ? signature.verify(headers, body, now) : new Signature.Invalid(String.join(" ", warnings));
    }
}
