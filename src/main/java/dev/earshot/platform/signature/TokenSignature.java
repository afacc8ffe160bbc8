package dev.earshot.platform.signature;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The secret itself in a header: Bearer (RFC 6750), Basic (RFC 7617, the secret is {@code user:password}), or a header of
 * one's own. Proves who sends, and nothing about the body: for senders that can do no better.
 *
 * @param scheme what stands before the secret, in any case; may be empty
 * @param encoded whether the secret travels as base64
 */
public record TokenSignature(String header, String scheme, boolean encoded, List<SigningKey> keys, DeliveryKey key)
        implements Signature {

    public static final String AUTHORIZATION = "Authorization";

    public TokenSignature {
        keys = List.copyOf(keys);
    }

    public static TokenSignature bearer(List<SigningKey> keys) {
        return new TokenSignature(AUTHORIZATION, "Bearer ", false, keys, DeliveryKey.BODY);
    }

    public static TokenSignature basic(List<SigningKey> keys) {
        return new TokenSignature(AUTHORIZATION, "Basic ", true, keys, DeliveryKey.BODY);
    }

    /** BigCommerce webhooks made with a custom header, as its older documentation has them. */
    public static TokenSignature bigCommerce(String header, List<SigningKey> keys) {
        return new TokenSignature(header, "", false, keys, DeliveryKey.BIGCOMMERCE);
    }

    @Override
    public boolean open() {
        return !keys.isEmpty();
    }

    @Override
    public Verdict verify(Function<String, Optional<String>> headers, byte[] body, Instant now) {
        String given = headers.apply(header).map(String::strip).orElse("");
        if (given.isEmpty()) {
            return new Invalid("The header " + header + " is missing.");
        }
        if (!given.toLowerCase(Locale.ROOT).startsWith(scheme.toLowerCase(Locale.ROOT))) {
            return new Invalid("The header " + header + " does not begin with \"" + scheme + "\".");
        }
        String secret = given.substring(scheme.length()).strip();
        Optional<String> claimed = encoded
                ? MacText.BASE64.read(secret).map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                : Optional.of(secret);
        return claimed.filter(text -> keys.stream().anyMatch(one -> one.is(text)))
                .<Verdict>map(text -> new Valid())
                .orElse(new Invalid("What stands in " + header + " is not our secret."));
    }

    @Override
    public Map<String, String> sign(byte[] body, Instant now, String id) {
        String secret = keys.get(0).text();
        return Map.of(
                header,
                scheme
                        + (encoded
                                ? Base64.getEncoder().encodeToString(secret.getBytes(StandardCharsets.UTF_8))
                                : secret));
    }

    @Override
    public String deliveryKey(Function<String, Optional<String>> headers, byte[] body) {
        return key.of(headers, body);
    }

    @Override
    public List<String> proofs() {
        return List.of(header);
    }
}
