package dev.earshot.platform.signature.vendor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.earshot.platform.signature.Signature;
import dev.earshot.platform.signature.Vector;
import dev.earshot.platform.signature.published.PublicKeys;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Adobe Commerce's webhooks and Adobe I/O Events: two products, two ways to sign. */
class AdobeSignaturesTest {

    private static final Instant NOW = Instant.parse("2026-03-05T14:00:00Z");
    private static final String PATH = "/prod/keys/pub-key-3fVj0Lv0QB.pem";
    private static final byte[] BODY =
            "{\"event_id\":\"e-1\",\"recipient_client_id\":\"client-1\",\"data\":{}}".getBytes(StandardCharsets.UTF_8);
    private static final KeyPair PAIR = pair(2048);

    private final List<URI> fetched = new ArrayList<>();
    private final AdobeEventSignature events = new AdobeEventSignature(
            AdobeEventSignature.published(address -> {
                fetched.add(address);
                return Optional.of(pem(PAIR).getBytes(StandardCharsets.US_ASCII));
            }),
            "client-1");

    @Test
    void commerceSignsTheBase64TextOfTheBody() {
        Signature commerce = new AdobeCommerceSignature(List.of(PAIR.getPublic()));
        String right = sign(Base64.getEncoder().encode(BODY));
        assertThat(commerce(commerce, right, BODY)).isEqualTo(new Signature.Valid());
        assertThat(commerce(commerce, right, "{}".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Signature.Invalid.class);
        for (String wrong : List.of("", sign(BODY), right.substring(4), right.replace("=", ""), "AAAA")) {
            assertThat(commerce(commerce, wrong, BODY)).isInstanceOf(Signature.Invalid.class);
        }
        assertThat(commerce(new AdobeCommerceSignature(List.of(pair(2048).getPublic())), right, BODY))
                .isInstanceOf(Signature.Invalid.class);
        assertThat(new AdobeCommerceSignature(List.of()).open()).isFalse();
    }

    @Test
    void aKeyIsReadFromPemHoweverAnEnvironmentBendsIt() {
        String pem = pem(PAIR);
        for (String text :
                List.of(pem, pem.replace("\n", "\\n"), pem.replace("\n", " "), pem.replaceAll("-----.*-----", ""))) {
            assertThat(PublicKeys.rsa(text)).isEqualTo(PAIR.getPublic());
        }
        assertThatIllegalArgumentException().isThrownBy(() -> PublicKeys.rsa("hunter2"));
        assertThatIllegalArgumentException().isThrownBy(() -> PublicKeys.rsa(pem(pair(1024))));
    }

    @Test
    void eitherSignatureOfAnEventIsEnough() {
        assertThat(event(1, sign(BODY), PATH)).isEqualTo(new Signature.Valid());
        assertThat(event(2, sign(BODY), PATH)).isEqualTo(new Signature.Valid());
        Map<String, String> both = new HashMap<>(headers(1, sign("other".getBytes(StandardCharsets.UTF_8)), PATH));
        both.putAll(headers(2, sign(BODY), PATH));
        assertThat(events.verify(Vector.lookup(both), BODY, NOW)).isEqualTo(new Signature.Valid());
        assertThat(fetched).as("and is kept").containsExactly(URI.create("https://static.adobeioevents.com" + PATH));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "prod/keys/pub-key-1.pem",
                "@evil.example/prod/keys/pub-key-1.pem",
                ".evil.example/prod/keys/pub-key-1.pem",
                ":8443/prod/keys/pub-key-1.pem",
                "//evil.example/keys/pub-key-1.pem",
                "https://evil.example/prod/keys/pub-key-1.pem",
                "/prod/keys/../../pub-key-1.pem",
                "/prod/keys/pub-key-1.pem?x=1",
                "/prod/keys/pub-key-1.pem#",
                "/prod/keys/pub-key-%2e.pem",
                "/prod/keys/pub-key-1.json",
            })
    void asksNobodyButAdobeForAKey(String path) {
        assertThat(event(1, sign(BODY), path)).isInstanceOf(Signature.Invalid.class);
        assertThat(fetched).isEmpty();
    }

    @Test
    void takesNoEventThatIsForSomebodyElse() {
        for (String body : List.of(
                "{\"event_id\":\"e-1\",\"recipient_client_id\":\"client-2\"}",
                "{\"event_id\":\"e-1\",\"data\":{\"recipient_client_id\":\"client-1\"}}",
                "[]",
                "")) {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            assertThat(events.verify(Vector.lookup(headers(1, sign(bytes), PATH)), bytes, NOW))
                    .isEqualTo(new Signature.Invalid("The body's recipient_client_id is not our client id."));
        }
        assertThat(fetched).isEmpty();
    }

    @Test
    void refusesAChangedEvent() {
        assertThat(event(1, sign("{}".getBytes(StandardCharsets.UTF_8)), PATH)).isInstanceOf(Signature.Invalid.class);
        assertThat(event(1, "", PATH)).isInstanceOf(Signature.Invalid.class);
        assertThat(events.verify(Vector.lookup(Map.of()), BODY, NOW)).isInstanceOf(Signature.Invalid.class);
        assertThat(event(1, sign(Base64.getEncoder().encode(BODY)), PATH)).isInstanceOf(Signature.Invalid.class);
    }

    private Signature.Verdict event(int number, String signature, String path) {
        return events.verify(Vector.lookup(headers(number, signature, path)), BODY, NOW);
    }

    private static Map<String, String> headers(int number, String signature, String path) {
        return Map.of("x-adobe-digital-signature-" + number, signature, "x-adobe-public-key" + number + "-path", path);
    }

    private static Signature.Verdict commerce(Signature commerce, String header, byte[] body) {
        return commerce.verify(Vector.lookup(Map.of("X-Adobe-Commerce-Webhook-Signature", header)), body, NOW);
    }

    private static String sign(byte[] content) {
        try {
            java.security.Signature signer = java.security.Signature.getInstance("SHA256withRSA");
            signer.initSign(PAIR.getPrivate());
            signer.update(content);
            return Base64.getEncoder().encodeToString(signer.sign());
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static String pem(KeyPair pair) {
        return "-----BEGIN PUBLIC KEY-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'})
                        .encodeToString(pair.getPublic().getEncoded())
                + "\n-----END PUBLIC KEY-----\n";
    }

    private static KeyPair pair(int bits) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(bits);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
