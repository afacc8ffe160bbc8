package dev.earshot.platform.signature;

import dev.earshot.platform.Sha256;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * HMAC-SHA256 of the body in hex, in one header: {@code X-Signature: sha256=63c5f4…}, as GitHub does it. Carries no
 * time: what keeps an old request from working twice is the delivery key, and behind it the business key.
 *
 * @param prefix what stands before the hex digits; may be empty
 */
public record HmacSignature(String header, String prefix, List<SigningKey> keys) implements Signature {

    public static final String DEFAULT_HEADER = "X-Signature";
    public static final String DEFAULT_PREFIX = "sha256=";

    public HmacSignature {
        keys = List.copyOf(keys);
    }

    @Override
    public Verdict verify(Function<String, Optional<String>> headers, byte[] body, Instant now) {
        String claimed = headers.apply(header).map(String::strip).orElse("");
        if (claimed.isEmpty()) {
            return new Invalid("The header " + header + " is missing.");
        }
        if (!claimed.startsWith(prefix)) {
            return new Invalid("The header " + header + " does not begin with \"" + prefix + "\".");
        }
        byte[] mac;
        try {
            mac = HexFormat.of().parseHex(claimed.substring(prefix.length()));
        } catch (IllegalArgumentException e) {
            return new Invalid(
                    "The header " + header + " is not hex" + (prefix.isEmpty() ? "." : " after the prefix."));
        }
        return keys.stream().anyMatch(key -> MessageDigest.isEqual(key.mac(body), mac))
                ? new Valid()
                : new Invalid("The signature in " + header + " was not made with our secret over these bytes.");
    }

    /** Signs with the first key: the header has room for one. */
    @Override
    public Map<String, String> sign(byte[] body, Instant now, String id) {
        return Map.of(header, prefix + HexFormat.of().formatHex(keys.get(0).mac(body)));
    }

    /** The SHA-256 of the body: the sender gives no id. */
    @Override
    public String deliveryKey(Function<String, Optional<String>> headers, byte[] body) {
        return Sha256.hex(body);
    }
}
