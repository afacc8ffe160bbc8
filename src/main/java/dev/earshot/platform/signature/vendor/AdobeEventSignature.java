package dev.earshot.platform.signature.vendor;

import dev.earshot.platform.secret.Secret;
import dev.earshot.platform.signature.BodyField;
import dev.earshot.platform.signature.DeliveryKey;
import dev.earshot.platform.signature.MacText;
import dev.earshot.platform.signature.Signature;
import dev.earshot.platform.signature.published.FetchedKeys;
import dev.earshot.platform.signature.published.KeyRing;
import dev.earshot.platform.signature.published.PublicKeys;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Adobe I/O Events: two signatures, RSA-SHA256 over the body, each with the path of its public key at
 * static.adobeioevents.com; either proves the request. Everybody's events are signed with the same keys, so the body has to
 * name us as the one it is for.
 *
 * @param keys by path
 * @param recipient our client id in Adobe's developer console
 */
public record AdobeEventSignature(KeyRing keys, String recipient) implements Signature {

    private static final String SIGNATURE = "x-adobe-digital-signature-";

    /** Adobe names "/prod/keys/pub-key-" and a random id. No full stop within a name, so no way up or out. */
    private static final Pattern PATH = Pattern.compile("/[a-z0-9-]{1,20}/keys/pub-key-[A-Za-z0-9_-]{1,80}\\.pem");

    /** The keys as Adobe publishes them. */
    public static KeyRing published(FetchedKeys.Fetch fetch) {
        return new FetchedKeys(
                fetch, path -> URI.create("https://static.adobeioevents.com" + path), AdobeEventSignature::read);
    }

    private static List<KeyRing.Named> read(byte[] pem) {
        try {
            return List.of(new KeyRing.Named("", PublicKeys.rsa(new String(pem, StandardCharsets.US_ASCII))));
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }

    @Override
    public boolean open() {
        return true;
    }

    @Override
    public boolean signs() {
        return false;
    }

    @Override
    public Verdict verify(Function<String, Optional<String>> headers, byte[] body, Instant now) {
        Optional<String> named = BodyField.text(body, "recipient_client_id");
        if (named.isEmpty() || !Secret.same(named.get(), recipient)) {
            return new Invalid("The body's recipient_client_id is not our client id.");
        }
        Verdict verdict = new Invalid("The header " + SIGNATURE + "1 is missing.");
        for (int i = 1; i <= 2; i++) {
            Optional<String> claimed =
                    headers.apply(SIGNATURE + i).map(String::strip).filter(text -> !text.isEmpty());
            String path = headers.apply("x-adobe-public-key" + i + "-path")
                    .map(String::strip)
                    .orElse("");
            if (claimed.isPresent()) {
                Verdict one = verify(SIGNATURE + i, claimed.get(), path, body, now);
                if (one instanceof Valid) {
                    return one;
                }
                verdict = verdict instanceof Undecided ? verdict : one;
            }
        }
        return verdict;
    }

    private Verdict verify(String header, String claimed, String path, byte[] body, Instant now) {
        Optional<byte[]> signature = MacText.BASE64.read(claimed);
        if (signature.isEmpty()) {
            return new Invalid("The header " + header + " is not base64.");
        }
        if (!PATH.matcher(path).matches()) {
            return new Invalid("The path of the key beside " + header + " is none of Adobe's.");
        }
        try {
            List<PublicKey> all = keys.keys(path, now);
            return all.stream().anyMatch(key -> PublicKeys.verifies(PublicKeys.RSA, key, signature.get(), body))
                    ? new Valid()
                    : new Invalid("The signature in " + header + " was not made with Adobe's key over these bytes.");
        } catch (KeyRing.Unreachable e) {
            return new Undecided(String.valueOf(e.getMessage()));
        }
    }

    @Override
    public Map<String, String> sign(byte[] body, Instant now, String id) {
        throw new UnsupportedOperationException("only Adobe has its private keys");
    }

    @Override
    public String deliveryKey(Function<String, Optional<String>> headers, byte[] body) {
        return DeliveryKey.ADOBE_EVENT.of(headers, body);
    }

    @Override
    public List<String> proofs() {
        return List.of(SIGNATURE + "1", SIGNATURE + "2");
    }
}
