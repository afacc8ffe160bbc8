package dev.earshot.platform.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
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
