package dev.earshot.platform.signature.vendor;

import dev.earshot.platform.signature.DeliveryKey;
import dev.earshot.platform.signature.MacText;
import dev.earshot.platform.signature.Signature;
import dev.earshot.platform.signature.published.PublicKeys;
import java.security.PublicKey;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Webhooks of Adobe Commerce: RSA-SHA256 over the base64 text of the body, with the key pair of the admin's page. Adobe's own
 * page calls it an HMAC; its sample verifies this.
 */
public record AdobeCommerceSignature(List<PublicKey> keys) implements Signature {

    private static final String HEADER = "x-adobe-commerce-webhook-signature";

    public AdobeCommerceSignature {
        keys = List.copyOf(keys);
    }

    @Override
    public boolean open() {
        return !keys.isEmpty();
    }

    @Override
    public boolean signs() {
        return false;
    }

    @Override
    public Verdict verify(Function<String, Optional<String>> headers, byte[] body, Instant now) {
        String claimed = headers.apply(HEADER).map(String::strip).orElse("");
        if (claimed.isEmpty()) {
            return new Invalid("The header " + HEADER + " is missing.");
        }
        Optional<byte[]> signature = MacText.BASE64.read(claimed);
        if (signature.isEmpty()) {
            return new Invalid("The header " + HEADER + " is not base64.");
        }
        byte[] signed = Base64.getEncoder().encode(body);
        return keys.stream().anyMatch(key -> PublicKeys.verifies(PublicKeys.RSA, key, signature.get(), signed))
                ? new Valid()
                : new Invalid("The signature in " + HEADER + " was not made with the shop's key over these bytes.");
    }

    @Override
    public Map<String, String> sign(byte[] body, Instant now, String id) {
        throw new UnsupportedOperationException("only Adobe Commerce has its private key");
    }

    @Override
    public String deliveryKey(Function<String, Optional<String>> headers, byte[] body) {
        return DeliveryKey.BODY.of(headers, body);
    }

    @Override
    public List<String> proofs() {
        return List.of(HEADER);
    }
}
