package dev.earshot.platform.signature.published;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.RSAPublicKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** A set of public keys as JSON (RFC 7517). Of it only RSA keys for RS256 signatures are of use here. */
public final class Jwks {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Jwks() {}

    /** Empty where there is none. */
    public static List<KeyRing.Named> read(byte[] document) {
        List<KeyRing.Named> keys = new ArrayList<>();
        try {
            for (JsonNode key : JSON.readTree(document).path("keys")) {
                if (key.path("kty").asText().equals("RSA")
                        && key.path("use").asText("sig").equals("sig")
                        && key.path("alg").asText("RS256").equals("RS256")) {
                    rsa(key).ifPresent(one ->
                            keys.add(new KeyRing.Named(key.path("kid").asText(""), one)));
                }
            }
        } catch (IOException e) {
            return List.of();
        }
        return keys;
    }

    private static Optional<PublicKey> rsa(JsonNode key) {
        try {
            return Optional.of(PublicKeys.strong(KeyFactory.getInstance("RSA")
                    .generatePublic(new RSAPublicKeySpec(number(key.path("n")), number(key.path("e"))))));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static BigInteger number(JsonNode base64) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(base64.asText("")));
    }
}
