package dev.earshot.platform.signature.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.platform.signature.Signature;
import dev.earshot.platform.signature.Vector;
import dev.earshot.platform.signature.published.KeyRing;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SaleorSignatureTest {

    private static final Instant NOW = Instant.parse("2026-03-05T14:00:00Z");
    private static final byte[] BODY = Vector.bytes("saleor/order_fulfilled.json");
    private static final String HEADER = "{\"alg\":\"RS256\",\"b64\":false,\"crit\":[\"b64\"],\"kid\":\"1\"}";
    private static final KeyPair PAIR = pair();

    private final SaleorSignature saleor =
            new SaleorSignature(KeyRing.of(List.of(new KeyRing.Named("1", PAIR.getPublic()))));

    @Test
    void takesWhatTheShopSigned() {
        assertThat(verdict(jws(HEADER, "SHA256withRSA"))).isEqualTo(new Signature.Valid());
        assertThat(verdict(jws(HEADER.replace(",\"kid\":\"1\"", ""), "SHA256withRSA")))
                .isEqualTo(new Signature.Valid());
    }

    /** Each is signed with the right key: it is the header that makes it worthless. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"alg\":\"RS256\",\"b64\":false,\"kid\":\"1\"}",
                "{\"alg\":\"RS256\",\"b64\":false,\"crit\":[]}",
                "{\"alg\":\"RS256\",\"b64\":false,\"crit\":\"b64\"}",
                "{\"alg\":\"RS256\",\"b64\":false,\"crit\":[\"b64\",\"exp\"]}",
                "{\"alg\":\"RS256\",\"crit\":[\"b64\"]}",
                "{\"alg\":\"RS256\",\"b64\":true,\"crit\":[\"b64\"]}",
                "{\"alg\":\"RS256\",\"b64\":\"false\",\"crit\":[\"b64\"]}",
                "{\"alg\":\"none\",\"b64\":false,\"crit\":[\"b64\"]}",
                "{\"alg\":\"HS256\",\"b64\":false,\"crit\":[\"b64\"]}",
                "{\"alg\":\"RS512\",\"b64\":false,\"crit\":[\"b64\"]}",
                "{\"alg\":\"rs256\",\"b64\":false,\"crit\":[\"b64\"]}",
                "{\"alg\":\"RS256\",\"alg\":\"RS256\",\"b64\":false,\"crit\":[\"b64\"]}",
                "{\"alg\":\"RS256\",\"b64\":false,\"crit\":[\"b64\"],\"kid\":\"2\"}",
                "[]",
                "\"RS256\"",
                "{",
            })
    void refusesAnotherHeader(String header) {
        assertThat(verdict(jws(header, "SHA256withRSA"))).isInstanceOf(Signature.Invalid.class);
    }

    @Test
    void refusesAnAlgorithmThatIsNotRs256WhateverTheHeaderSays() {
        assertThat(verdict(jws(HEADER, "SHA512withRSA"))).isInstanceOf(Signature.Invalid.class);
        assertThat(verdict(jws(HEADER, "SHA1withRSA"))).isInstanceOf(Signature.Invalid.class);
    }

    /** The public key taken for a shared secret: the oldest trick with JWS. */
    @Test
    void refusesAnHmacUnderThePublicKey() throws GeneralSecurityException {
        for (String header : List.of(HEADER, HEADER.replace("RS256", "HS256"))) {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(PAIR.getPublic().getEncoded(), "HmacSHA256"));
            mac.update((url(header.getBytes(StandardCharsets.UTF_8)) + ".").getBytes(StandardCharsets.UTF_8));
            String forged = url(header.getBytes(StandardCharsets.UTF_8)) + ".." + url(mac.doFinal(BODY));
            assertThat(verdict(forged)).isInstanceOf(Signature.Invalid.class);
        }
    }

    @Test
    void refusesWhatIsNoJwsWithoutAPayload() {
        String right = jws(HEADER, "SHA256withRSA");
        String[] parts = right.split("\\.\\.");
        for (String wrong : List.of(
                "",
                "..",
                ".",
                parts[0] + "..",
                parts[0] + "." + parts[1],
                parts[0] + "." + url(BODY) + "." + parts[1],
                right + ".",
                right + "=",
                right.substring(0, right.length() - 1),
                parts[0] + "=.." + parts[1],
                parts[0] + ".." + parts[1].replace('_', '/').replace('-', '+') + "/",
                "b36c3ce1f98042d0696e624187cd67c8ecdd1ee1ea86a3d87eb7af8e91afe1e0",
                "A".repeat(9_000) + ".." + parts[1])) {
            assertThat(verdict(wrong)).as(wrong).isInstanceOf(Signature.Invalid.class);
        }
    }

    @Test
    void refusesAnotherShopsKey() {
        SaleorSignature other = new SaleorSignature(KeyRing.of(List.of(new KeyRing.Named("1", pair().getPublic()))));
        assertThat(other.verify(Vector.lookup(Map.of("Saleor-Signature", jws(HEADER, "SHA256withRSA"))), BODY, NOW))
                .isInstanceOf(Signature.Invalid.class);
    }

    @Test
    void saysWhenTheKeysCannotBeHad() {
        SaleorSignature cutOff = new SaleorSignature((name, now) -> {
            throw new KeyRing.Unreachable("The line is down.");
        });
        assertThat(cutOff.verify(Vector.lookup(Map.of("Saleor-Signature", jws(HEADER, "SHA256withRSA"))), BODY, NOW))
                .isEqualTo(new Signature.Undecided("The line is down."));
    }

    private Signature.Verdict verdict(String jws) {
        return saleor.verify(Vector.lookup(Map.of("saleor-signature", jws)), BODY, NOW);
    }

    private static String jws(String header, String algorithm) {
        try {
            String start = url(header.getBytes(StandardCharsets.UTF_8));
            java.security.Signature signer = java.security.Signature.getInstance(algorithm);
            signer.initSign(PAIR.getPrivate());
            signer.update((start + ".").getBytes(StandardCharsets.UTF_8));
            signer.update(BODY);
            return start + ".." + url(signer.sign());
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static String url(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static KeyPair pair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
