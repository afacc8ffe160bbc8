package dev.earshot.platform.signature;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import dev.earshot.platform.signature.published.PublicKeys;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Standard Webhooks (standardwebhooks.com): a list of signatures over {@code id.timestamp.body}, of which one must match.
 * v1 is HMAC-SHA256 under a shared secret, v1a is Ed25519 with the sender's public key; other versions are passed over.
 *
 * <p>BigCommerce sends the same headers, but keys the HMAC with the text of its client secret.
 *
 * @param publicKeys for v1a
 */
public record StandardWebhooks(List<SigningKey> keys, List<PublicKey> publicKeys, DeliveryKey key)
        implements Signature {

    public static final String ID = "webhook-id";
    public static final String TIMESTAMP = "webhook-timestamp";
    public static final String SIGNATURE = "webhook-signature";

    private static final int LONGEST_OWN_ID = 200;
    private static final String V1 = "v1,";
    private static final String V1A = "v1a,";

    public StandardWebhooks {
        keys = List.copyOf(keys);
        publicKeys = List.copyOf(publicKeys);
    }

    public StandardWebhooks(List<SigningKey> keys) {
        this(keys, List.of());
    }

    public StandardWebhooks(List<SigningKey> keys, List<PublicKey> publicKeys) {
        this(keys, publicKeys, DeliveryKey.STANDARD_WEBHOOKS);
    }

    /** @param keys made by {@link SigningKey#ofText} */
    public static StandardWebhooks bigCommerce(List<SigningKey> keys) {
        return new StandardWebhooks(keys, List.of(), DeliveryKey.BIGCOMMERCE);
    }

    @Override
    public boolean open() {
        return !keys.isEmpty() || !publicKeys.isEmpty();
    }

    @Override
    public boolean signs() {
        return !keys.isEmpty();
    }

    @Override
    public Verdict verify(Function<String, Optional<String>> headers, byte[] body, Instant now) {
        for (String name : List.of(ID, TIMESTAMP, SIGNATURE)) {
            if (header(headers, name).isEmpty()) {
                return new Invalid("The header " + name + " is missing.");
            }
        }
        String timestamp = header(headers, TIMESTAMP);
        if (!Freshness.isSeconds(timestamp)) {
            return new Invalid("The header " + TIMESTAMP + " is no count of seconds since 1970.");
        }
        Optional<String> stale = Freshness.objection(timestamp, now);
        if (stale.isPresent()) {
            return new Invalid(stale.get());
        }
        String list = header(headers, SIGNATURE);
        List<byte[]> shared = entries(list, V1);
        List<byte[]> published = entries(list, V1A);
        if ((keys.isEmpty() || shared.isEmpty()) && (publicKeys.isEmpty() || published.isEmpty())) {
            return new Invalid("The header " + SIGNATURE + " holds no " + versions() + " signature.");
        }
        byte[] start = start(header(headers, ID), timestamp);
        return hasMac(shared, start, body) || isSigned(published, start, body)
                ? new Valid()
                : new Invalid("No signature in " + SIGNATURE + " was made with "
                        + (keys.isEmpty() ? "the sender's key" : "our secret") + " over these bytes.");
    }

    private boolean hasMac(List<byte[]> claimed, byte[] start, byte[] body) {
        return keys.stream()
                .map(one -> one.mac(MacAlgorithm.SHA256, start, body))
                .anyMatch(ours -> claimed.stream().anyMatch(theirs -> MessageDigest.isEqual(ours, theirs)));
    }

    private boolean isSigned(List<byte[]> claimed, byte[] start, byte[] body) {
        return publicKeys.stream().anyMatch(one -> claimed.stream()
                .anyMatch(theirs -> PublicKeys.verifies(PublicKeys.ED25519, one, theirs, start, body)));
    }

    private String versions() {
        return keys.isEmpty() ? "v1a" : publicKeys.isEmpty() ? "v1" : "v1 or v1a";
    }

    /** Signs with every secret, so that a receiver may have the old one or the new one. */
    @Override
    public Map<String, String> sign(byte[] body, Instant now, String id) {
        if (id.isEmpty() || id.length() > LONGEST_OWN_ID || id.contains(".")) {
            throw new IllegalArgumentException(
                    "an id has 1 to " + LONGEST_OWN_ID + " characters and no full stop: " + id);
        }
        String timestamp = Long.toString(now.getEpochSecond());
        byte[] start = start(id, timestamp);
        String signatures = keys.stream()
                .map(one -> V1 + MacText.BASE64.write(one.mac(MacAlgorithm.SHA256, start, body)))
                .collect(joining(" "));
        return Map.of(ID, id, TIMESTAMP, timestamp, SIGNATURE, signatures);
    }

    @Override
    public String deliveryKey(Function<String, Optional<String>> headers, byte[] body) {
        return key.of(headers, body);
    }

    @Override
    public List<String> proofs() {
        return List.of(SIGNATURE);
    }

    /** The entries of one version, decoded; what is no base64 matches nothing and is left out. */
    private static List<byte[]> entries(String list, String version) {
        return Arrays.stream(list.split("\\s+"))
                .filter(entry -> entry.startsWith(version))
                .flatMap(entry -> MacText.BASE64.read(entry.substring(version.length())).stream())
                .toList();
    }

    private static byte[] start(String id, String timestamp) {
        return (id + "." + timestamp + ".").getBytes(UTF_8);
    }

    private static String header(Function<String, Optional<String>> headers, String name) {
        return headers.apply(name).map(String::strip).orElse("");
    }
}
