package dev.earshot.platform.signature.vendor;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.earshot.platform.signature.DeliveryKey;
import dev.earshot.platform.signature.MacText;
import dev.earshot.platform.signature.Signature;
import dev.earshot.platform.signature.published.KeyRing;
import dev.earshot.platform.signature.published.PublicKeys;
import java.io.IOException;
import java.security.PublicKey;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Saleor: a JWS beside the body (RFC 7515, appendix F), whose payload is the raw body (RFC 7797). Algorithm and form are
 * pinned: what the header asks for otherwise is refused, not followed. Its keys come from the operator, or from the shop's
 * own domain as the operator wrote it; what the request says about where it comes from is never asked.
 */
public record SaleorSignature(KeyRing keys) implements Signature {

    private static final String HEADER = "Saleor-Signature";

    private static final int LONGEST = 8_192;
    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build());

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
        String jws = headers.apply(HEADER).map(String::strip).orElse("");
        if (jws.isEmpty()) {
            return new Invalid("The header " + HEADER + " is missing.");
        }
        String[] parts = jws.split("\\.", -1);
        if (jws.length() > LONGEST || parts.length != 3 || !parts[1].isEmpty()) {
            return new Invalid("The header " + HEADER + " is no JWS without its payload.");
        }
        Optional<JsonNode> header = MacText.BASE64_URL.read(parts[0]).flatMap(SaleorSignature::json);
        Optional<byte[]> signature = MacText.BASE64_URL.read(parts[2]);
        if (header.isEmpty() || signature.isEmpty()) {
            return new Invalid("The header " + HEADER + " cannot be read as a JWS.");
        }
        if (!isPinned(header.get())) {
            return new Invalid("The JWS in " + HEADER + " is not RS256 over the unencoded body.");
        }
        byte[] start = (parts[0] + ".").getBytes(US_ASCII);
        try {
            List<PublicKey> all = keys.keys(header.get().path("kid").asText(""), now);
            return all.stream().anyMatch(key -> PublicKeys.verifies(PublicKeys.RSA, key, signature.get(), start, body))
                    ? new Valid()
                    : new Invalid("The signature in " + HEADER + " was not made with the shop's key over these bytes.");
        } catch (KeyRing.Unreachable e) {
            return new Undecided(String.valueOf(e.getMessage()));
        }
    }

    /** {@code b64} works only where {@code crit} makes everybody heed it (RFC 7797, 6). */
    private static boolean isPinned(JsonNode header) {
        JsonNode critical = header.path("crit");
        return header.path("alg").asText().equals("RS256")
                && header.path("b64").isBoolean()
                && !header.path("b64").asBoolean()
                && critical.isArray()
                && critical.size() == 1
                && critical.get(0).asText().equals("b64");
    }

    private static Optional<JsonNode> json(byte[] text) {
        try {
            return Optional.of(JSON.readTree(text)).filter(JsonNode::isObject);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public Map<String, String> sign(byte[] body, Instant now, String id) {
        throw new UnsupportedOperationException("only Saleor has its private key");
    }

    @Override
    public String deliveryKey(Function<String, Optional<String>> headers, byte[] body) {
        return DeliveryKey.SALEOR.of(headers, body);
    }

    @Override
    public List<String> proofs() {
        return List.of(HEADER);
    }
}
