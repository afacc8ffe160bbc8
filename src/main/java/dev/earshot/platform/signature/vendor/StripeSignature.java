package dev.earshot.platform.signature.vendor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import dev.earshot.platform.signature.DeliveryKey;
import dev.earshot.platform.signature.Freshness;
import dev.earshot.platform.signature.MacAlgorithm;
import dev.earshot.platform.signature.MacText;
import dev.earshot.platform.signature.Signature;
import dev.earshot.platform.signature.SigningKey;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Stripe: {@code Stripe-Signature: t=1772442921,v1=5257a8…}, HMAC-SHA256 of {@code t.body} in lower-case hex under the whole
 * secret, "whsec_" included: unlike Standard Webhooks nothing is decoded. Several v1 stand there while the secret changes; v0
 * is of a test mode long gone and proves nothing.
 */
public record StripeSignature(List<SigningKey> keys) implements Signature {

    private static final String HEADER = "Stripe-Signature";

    public StripeSignature {
        keys = List.copyOf(keys);
    }

    @Override
    public boolean open() {
        return !keys.isEmpty();
    }

    @Override
    public Verdict verify(Function<String, Optional<String>> headers, byte[] body, Instant now) {
        String header = headers.apply(HEADER).map(String::strip).orElse("");
        if (header.isEmpty()) {
            return new Invalid("The header " + HEADER + " is missing.");
        }
        List<String> times = entries(header, "t=");
        if (times.size() != 1 || !Freshness.isSeconds(times.get(0))) {
            return new Invalid("The header " + HEADER + " holds no single t= with a count of seconds since 1970.");
        }
        Optional<String> stale = Freshness.objection(times.get(0), now);
        if (stale.isPresent()) {
            return new Invalid(stale.get());
        }
        List<byte[]> claimed = entries(header, "v1=").stream()
                .flatMap(one -> MacText.LOWER_HEX.read(one).stream())
                .toList();
        if (claimed.isEmpty()) {
            return new Invalid("The header " + HEADER + " holds no v1 signature.");
        }
        byte[] start = start(times.get(0));
        return keys.stream()
                        .map(key -> key.mac(MacAlgorithm.SHA256, start, body))
                        .anyMatch(ours -> claimed.stream().anyMatch(theirs -> MessageDigest.isEqual(ours, theirs)))
                ? new Valid()
                : new Invalid("No signature in " + HEADER + " was made with our secret over these bytes.");
    }

    /** Signs with every key, so that a receiver may have the old secret or the new one. */
    @Override
    public Map<String, String> sign(byte[] body, Instant now, String id) {
        String seconds = Long.toString(now.getEpochSecond());
        return Map.of(
                HEADER,
                "t=" + seconds
                        + keys.stream()
                                .map(key -> ",v1="
                                        + MacText.LOWER_HEX.write(key.mac(MacAlgorithm.SHA256, start(seconds), body)))
                                .collect(joining()));
    }

    @Override
    public String deliveryKey(Function<String, Optional<String>> headers, byte[] body) {
        return DeliveryKey.STRIPE.of(headers, body);
    }

    @Override
    public List<String> proofs() {
        return List.of(HEADER);
    }

    private static List<String> entries(String header, String name) {
        return Arrays.stream(header.split(","))
                .map(String::strip)
                .filter(entry -> entry.startsWith(name))
                .map(entry -> entry.substring(name.length()).strip())
                .toList();
    }

    private static byte[] start(String seconds) {
        return (seconds + ".").getBytes(UTF_8);
    }
}
