package dev.earshot.platform.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HmacSignatureTest {

    private static final Instant NOW = Instant.parse("2026-03-05T14:00:00Z");
    private static final byte[] BODY = "{}".getBytes(StandardCharsets.UTF_8);
    private static final SigningKey KEY = SigningKey.ofText("plain_secret");

    private final HmacSignature signature = new HmacSignature("X-Signature", "sha256=", List.of(KEY));

    @Test
    void verifiesWhatItSigned() {
        assertThat(verdict(signature.sign(BODY, NOW, "msg"))).isEqualTo(new Signature.Valid());
    }

    @Test
    void saysThatTheHeaderIsMissing() {
        assertThat(verdict(Map.of())).isEqualTo(new Signature.Invalid("The header X-Signature is missing."));
    }

    @Test
    void wantsThePrefixItWasToldOf() {
        String bare = signature.sign(BODY, NOW, "msg").get("X-Signature").substring("sha256=".length());
        assertThat(verdict(Map.of("X-Signature", bare)))
                .isEqualTo(new Signature.Invalid("The header X-Signature does not begin with \"sha256=\"."));
        assertThat(new HmacSignature("X-Signature", "", List.of(KEY))
                        .verify(Vector.lookup(Map.of("X-Signature", bare)), BODY, NOW))
                .isEqualTo(new Signature.Valid());
    }

    @Test
    void takesHexInCapitals() {
        String header = signature.sign(BODY, NOW, "msg").get("X-Signature");
        String capitals = "sha256=" + header.substring(7).toUpperCase(java.util.Locale.ROOT);
        assertThat(verdict(Map.of("x-signature", capitals))).isEqualTo(new Signature.Valid());
    }

    @Test
    void refusesWhatIsNoHexAndWhatIsCutShort() {
        String header = signature.sign(BODY, NOW, "msg").get("X-Signature");
        for (String garbage : List.of("sha256=", "sha256=zz", "sha256=abc", header.substring(0, 20), header + "00")) {
            assertThat(verdict(Map.of("X-Signature", garbage))).isInstanceOf(Signature.Invalid.class);
        }
    }

    @Test
    void speaksSha512AndBase64() {
        Signature other = new HmacSignature("X-Hub", "sha512=", MacAlgorithm.SHA512, MacText.HEX, List.of(KEY));
        assertThat(other.sign(BODY, NOW, "msg").get("X-Hub")).hasSize("sha512=".length() + 128);
        assertThat(other.verify(Vector.lookup(other.sign(BODY, NOW, "msg")), BODY, NOW))
                .isEqualTo(new Signature.Valid());
        Signature base64 = new HmacSignature("X-Hub", "", MacAlgorithm.SHA256, MacText.BASE64, List.of(KEY));
        String text = base64.sign(BODY, NOW, "msg").get("X-Hub");
        assertThat(text).hasSize(44);
        assertThat(base64.verify(Vector.lookup(Map.of("x-hub", text)), BODY, NOW))
                .isEqualTo(new Signature.Valid());
        assertThat(base64.verify(Vector.lookup(Map.of("x-hub", text.substring(0, 43))), BODY, NOW))
                .isEqualTo(new Signature.Invalid("The header X-Hub is not base64."));
    }

    @Test
    void verifiesNothingWithoutAKey() {
        Signature without = new HmacSignature("X-Signature", "sha256=", List.of());
        assertThat(without.verify(Vector.lookup(signature.sign(BODY, NOW, "msg")), BODY, NOW))
                .isInstanceOf(Signature.Invalid.class);
        assertThatIllegalArgumentException().isThrownBy(() -> SigningKey.ofText(""));
        assertThatIllegalArgumentException().isThrownBy(() -> SigningKey.ofBase64("whsec_"));
    }

    @Test
    void knowsADeliveryByItsBytes() {
        assertThat(signature.deliveryKey(Vector.lookup(Map.of()), BODY))
                .isEqualTo("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
    }

    @Test
    void keepsItsSecretToItself() {
        assertThat(signature.toString()).doesNotContain("plain_secret");
    }

    private Signature.Verdict verdict(Map<String, String> headers) {
        return signature.verify(Vector.lookup(headers), BODY, NOW);
    }
}
