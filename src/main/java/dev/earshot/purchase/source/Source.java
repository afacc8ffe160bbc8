package dev.earshot.purchase.source;

import static java.util.stream.Collectors.joining;

import dev.earshot.platform.signature.Signature;
import dev.earshot.platform.yaml.Warning;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * One sender of webhooks, at {@code /hooks/{id}}.
 *
 * @param id lower-case letters, digits and hyphens
 * @param scheme which vendor's ways it has
 * @param preset whose shape its bodies have; empty where its mapping is all its own
 * @param signature how its requests are known to be its own
 * @param origins hosts that may ask whether they may send
 * @param warnings of secrets that are not set or cannot be read
 */
public record Source(
        String id,
        Scheme scheme,
        Optional<String> preset,
        Signature signature,
        Set<String> origins,
        Mapping mapping,
        List<Warning> warnings) {

    public Source {
        origins = Set.copyOf(origins);
        warnings = List.copyOf(warnings);
    }

    /** Whether it has a key at all; without one every request is refused. */
    public boolean open() {
        return signature.open();
    }

    public Signature.Verdict verify(Function<String, Optional<String>> headers, byte[] body, Instant now) {
        return open() ? signature.verify(headers, body, now) : new Signature.Invalid(whyClosed());
    }

    /** Sentences; empty where it is open and no secret is missing. */
    public String whyClosed() {
        return warnings.stream().map(warning -> warning.what() + ".").collect(joining(" "));
    }
}
