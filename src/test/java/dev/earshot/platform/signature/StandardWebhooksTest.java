package dev.earshot.platform.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.earshot.platform.signature.published.PublicKeys;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StandardWebhooksTest {

    private static final Instant NOW = Instant.parse("2026-03-05T14:00:00Z");
    private static final byte[] BODY = "{\"test\": 2432232314}".getBytes(StandardCharsets.UTF_8);
    private static final SigningKey OLD = SigningKey.ofBase64("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
    private static final SigningKey NEW = SigningKey.ofBase64("whsec_MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=");

    private final StandardWebhooks signature = new StandardWebhooks(List.of(OLD));
    private final Map<String, String> headers = new HashMap<>(signature.sign(BODY, NOW, "msg_1"));

    @Test
    void signsAsTheReferenceLibraryDoes() {
        assertThat(signature.sign(BODY, Instant.ofEpochSecond(1614265330), "msg_p5jXN8AQM9LWM0D4loKWxJek"))
                .containsEntry("webhook-signature", "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void signsWithBothSecretsWhileTheyChange() {
        Map<String, String> both = new StandardWebhooks(List.of(NEW, OLD)).sign(BODY, NOW, "msg_1");
        for (SigningKey receiver : List.of(NEW, OLD)) {
            assertThat(new StandardWebhooks(List.of(receiver)).verify(Vector.lookup(both), BODY, NOW))
                    .isEqualTo(new Signature.Valid());
        }
    }

    @ParameterizedTest
    @CsvSource({"-301,false", "-300,true", "0,true", "300,true", "301,false"})
    void allowsFiveMinutesEitherWay(long seconds, boolean valid) {
        assertThat(signature.verify(Vector.lookup(headers), BODY, NOW.plusSeconds(seconds)) instanceof Signature.Valid)
                .isEqualTo(valid);
    }

    @Test
    void saysHowFarTheClocksAreApart() {
        assertThat(signature.verify(Vector.lookup(headers), BODY, NOW.plusSeconds(3600)))
                .isEqualTo(new Signature.Invalid(
                        "The request was signed 3600 s ago, which is more than 300 s from our clock."));
        assertThat(signature.verify(Vector.lookup(headers), BODY, NOW.minusSeconds(3600)))
                .isEqualTo(new Signature.Invalid(
                        "The request was signed 3600 s in the future, which is more than 300 s from our clock."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"webhook-id", "webhook-timestamp", "webhook-signature"})
    void namesTheHeaderThatIsMissing(String name) {
        headers.remove(name);
        assertThat(verdict()).isEqualTo(new Signature.Invalid("The header " + name + " is missing."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "v1", "v1,", "v1,???", "v1,AAAA", "v2,AAAA v1a,AAAA", "v0,g0hM", ",,, ,", "v1 AAAA"})
    void refusesAListWithoutAMatch(String list) {
        headers.put("webhook-signature", list);
        assertThat(verdict()).isInstanceOf(Signature.Invalid.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "now", "1e9", "99999999999999999999", "+1772719200", "1772719200.0"})
    void refusesATimestampThatIsNoCountOfSeconds(String timestamp) {
        headers.put("webhook-timestamp", timestamp);
        assertThat(verdict()).isInstanceOf(Signature.Invalid.class);
    }

    @Test
    void bindsTheIdToTheSignature() {
        headers.put("webhook-id", "msg_2");
        assertThat(verdict()).isInstanceOf(Signature.Invalid.class);
    }

    @Test
    void verifiesNothingWithoutAKey() {
        assertThat(new StandardWebhooks(List.of()).verify(Vector.lookup(headers), BODY, NOW))
                .isInstanceOf(Signature.Invalid.class);
    }

    /** Published keys: for senders that would not share a secret. */
    @Test
    void verifiesV1aWithThePublicKeyAlone() {
        Vector vector = Vector.of("standardwebhooks-v1a standardwebhooks/order.delivered.json");
        PublicKey right = PublicKeys.ed25519(vector.publicKey());
        PublicKey other = PublicKeys.ed25519("whpk_MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=");
        assertThat(v1a(vector, List.of(other, right), vector.headers().get("webhook-signature")))
                .isEqualTo(new Signature.Valid());
        assertThat(v1a(vector, List.of(other), vector.headers().get("webhook-signature")))
                .isInstanceOf(Signature.Invalid.class);
        String signature = vector.headers().get("webhook-signature").substring(4);
        for (String list :
                List.of("v1," + signature, "v2," + signature, "v1a,AAAA", "v1a," + signature.replace('N', 'M'))) {
            assertThat(v1a(vector, List.of(right), list)).as(list).isInstanceOf(Signature.Invalid.class);
        }
        assertThat(v1a(vector, List.of(right), "v9,xyz  v1,AAAA v1a,AAAA v1a," + signature))
                .isEqualTo(new Signature.Valid());
    }

    @Test
    void passesOverAVersionItHasNoKeyFor() {
        Vector v1a = Vector.of("standardwebhooks-v1a standardwebhooks/order.delivered.json");
        assertThat(signature.verify(Vector.lookup(v1a.headers()), v1a.body(), v1a.at()))
                .isEqualTo(new Signature.Invalid("The header webhook-signature holds no v1 signature."));
        assertThat(v1a(v1a, List.of(PublicKeys.ed25519(v1a.publicKey())), "v1,AAAA"))
                .isEqualTo(new Signature.Invalid("The header webhook-signature holds no v1a signature."));
    }

    @Test
    void readsASecretWithAndWithoutItsPrefix() {
        SigningKey bare = SigningKey.ofBase64("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
        assertThat(new StandardWebhooks(List.of(bare)).verify(Vector.lookup(headers), BODY, NOW))
                .isEqualTo(new Signature.Valid());
    }

    @ParameterizedTest
    @CsvSource({"23,false", "24,true", "64,true", "65,false", "0,false"})
    void wantsASecretOf24To64Bytes(int bytes, boolean good) {
        String secret = "whsec_" + Base64.getEncoder().encodeToString(new byte[bytes]);
        if (good) {
            assertThat(SigningKey.ofBase64(secret)).isNotNull();
        } else {
            assertThatIllegalArgumentException().isThrownBy(() -> SigningKey.ofBase64(secret));
        }
    }

    private static Signature.Verdict v1a(Vector vector, List<PublicKey> keys, String list) {
        Map<String, String> headers = new HashMap<>(vector.headers());
        headers.put("webhook-signature", list);
        return new StandardWebhooks(List.of(), keys).verify(Vector.lookup(headers), vector.body(), vector.at());
    }

    @Test
    void knowsADeliveryByItsId() {
        assertThat(signature.deliveryKey(Vector.lookup(headers), BODY)).isEqualTo("msg_1");
    }

    @Test
    void signsNoIdThatCouldBeReadTwoWays() {
        assertThatIllegalArgumentException().isThrownBy(() -> signature.sign(BODY, NOW, "msg.1"));
        assertThatIllegalArgumentException().isThrownBy(() -> signature.sign(BODY, NOW, ""));
    }

    private Signature.Verdict verdict() {
        return signature.verify(Vector.lookup(headers), BODY, NOW);
    }
}
