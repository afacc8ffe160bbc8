package dev.earshot.platform.signature;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Standard Webhooks v1 (standardwebhooks.com): {@code id.timestamp.body} under HMAC-SHA256, a list of signatures of
 * which one must match. Other versions in the list (v1a is Ed25519) are passed over.
 */
public record StandardWebhooks(List<SigningKey> keys) implements Signature {

    public static final String ID = "webhook-id";
    public static final String TIMESTAMP = "webhook-timestamp";
    public static final String SIGNATURE = "webhook-signature";

    /** How far the sender's clock may be from ours, either way. */
    public static final Duration TOLERANCE = Duration.ofMinutes(5);

    private static final int LONGEST_ID = 200;
    private static final String VERSION = "v1,";

    public StandardWebhooks {
        keys = List.copyOf(keys);
    }

    @Override
    public Verdict verify(Function<String, Optional<String>> headers, byte[] body, Instant now) {
        for (String name : List.of(ID, TIMESTAMP, SIGNATURE)) {
            if (header(headers, name).isEmpty()) {
                return new Invalid("The header " + name + " is missing.");
            }
        }
        String id = header(headers, ID);
        if (id.length() > LONGEST_ID) {
            return new Invalid("The header " + ID + " is longer than " + LONGEST_ID + " characters.");
        }
        String timestamp = header(headers, TIMESTAMP);
        if (!timestamp.matches("[0-9]{1,12}")) {
            return new Invalid("The header " + TIMESTAMP + " is no count of seconds since 1970.");
        }
        long age = now.getEpochSecond() - Long.parseLong(timestamp);
        if (Math.abs(age) > TOLERANCE.toSeconds()) {
            return new Invalid("The request was signed " + Math.abs(age) + " s " + (age > 0 ? "ago" : "in the future")
                    + ", which is more than " + TOLERANCE.toSeconds() + " s from our clock.");
        }
        List<byte[]> claimed = signatures(header(headers, SIGNATURE)).toList();
        if (claimed.isEmpty()) {
            return new Invalid("The header " + SIGNATURE + " holds no v1 signature.");
        }
        byte[] start = start(id, timestamp);
        boolean proven = keys.stream().map(key -> key.mac(start, body)).anyMatch(ours -> claimed.stream()
                .anyMatch(theirs -> MessageDigest.isEqual(ours, theirs)));
        return proven
                ? new Valid()
                : new Invalid("No signature in " + SIGNATURE + " was made with our secret over these bytes.");
    }

    /** Signs with every key, so that a receiver may have the old secret or the new one. */
    @Override
    public Map<String, String> sign(byte[] body, Instant now, String id) {
        if (id.isEmpty() || id.length() > LONGEST_ID || id.contains(".")) {
            throw new IllegalArgumentException("an id has 1 to " + LONGEST_ID + " characters and no full stop: " + id);
        }
        String timestamp = Long.toString(now.getEpochSecond());
        byte[] start = start(id, timestamp);
        String signatures = keys.stream()
                .map(key -> VERSION + Base64.getEncoder().encodeToString(key.mac(start, body)))
                .collect(joining(" "));
        return Map.of(ID, id, TIMESTAMP, timestamp, SIGNATURE, signatures);
    }

    @Override
    public String deliveryKey(Function<String, Optional<String>> headers, byte[] body) {
        return header(headers, ID);
    }

    /** The v1 entries of the list, decoded; what is no base64 matches nothing and is left out. */
    private static Stream<byte[]> signatures(String list) {
        return Arrays.stream(list.split(" "))
                .filter(entry -> entry.startsWith(VERSION))
                .map(entry -> entry.substring(VERSION.length()))
                .flatMap(StandardWebhooks::decoded);
    }

    private static Stream<byte[]> decoded(String base64) {
        try {
            return Stream.of(Base64.getDecoder().decode(base64));
        } catch (IllegalArgumentException e) {
            return Stream.empty();
        }
    }

    private static byte[] start(String id, String timestamp) {
        return (id + "." + timestamp + ".").getBytes(UTF_8);
    }

    private static String header(Function<String, Optional<String>> headers, String name) {
        return headers.apply(name).map(String::strip).orElse("");
    }
}
