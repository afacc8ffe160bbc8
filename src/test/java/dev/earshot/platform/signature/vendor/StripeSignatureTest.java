package dev.earshot.platform.signature.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.platform.signature.Signature;
import dev.earshot.platform.signature.SigningKey;
import dev.earshot.platform.signature.Vector;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StripeSignatureTest {

    private static final Vector VECTOR = Vector.of("stripe own/stripe/charge.succeeded.json");
    private static final String T = "t=1772442921";
    private static final String RIGHT = "667b5d4318019b686facf61e52d0c4db46b2d0fde9b234261790f6501ce26175";
    private static final String WRONG = "0000000000000000000000000000000000000000000000000000000000000000";

    private final StripeSignature stripe = new StripeSignature(List.of(SigningKey.ofText(VECTOR.secret())));

    @ParameterizedTest
    @ValueSource(
            strings = {
                T + ",v1=" + RIGHT,
                T + ", v1=" + RIGHT,
                " " + T + " , v1=" + WRONG + " , v1=" + RIGHT + " , v0=" + WRONG,
                "v1=" + RIGHT + "," + T,
                T + ",v1=" + RIGHT + ",v1=" + WRONG,
                T + ",v1=nonsense,v1=" + RIGHT + ",v2=?,scheme",
            })
    void takesAnyRightV1(String header) {
        assertThat(verdict(header, VECTOR.at())).isEqualTo(new Signature.Valid());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                T + ",v0=" + RIGHT,
                T + ",v1=" + WRONG,
                T + ",v2=" + RIGHT,
                T + ",v1=",
                T,
                "v1=" + RIGHT,
                "t=,v1=" + RIGHT,
                "t=soon,v1=" + RIGHT,
                "t=-1772442921,v1=" + RIGHT,
                "t=1772442922,v1=" + RIGHT,
                T + "," + T + ",v1=" + RIGHT,
                T + ",v1=" + RIGHT + "00",
                T + " v1=" + RIGHT,
                "sha256=" + RIGHT,
                RIGHT,
            })
    void refusesEverythingElse(String header) {
        assertThat(verdict(header, VECTOR.at())).isInstanceOf(Signature.Invalid.class);
    }

    @Test
    void refusesCapitals() {
        assertThat(verdict(T + ",v1=" + RIGHT.toUpperCase(Locale.ROOT), VECTOR.at()))
                .isEqualTo(new Signature.Invalid("The header Stripe-Signature holds no v1 signature."));
    }

    @ParameterizedTest
    @CsvSource({"-301,false", "-300,true", "300,true", "301,false"})
    void allowsFiveMinutes(long seconds, boolean valid) {
        assertThat(verdict(T + ",v1=" + RIGHT, VECTOR.at().plusSeconds(seconds)) instanceof Signature.Valid)
                .isEqualTo(valid);
    }

    /** The prefix means two things: here it is part of the key, with Standard Webhooks it is not. */
    @Test
    void keysWithTheWholeSecret() {
        StripeSignature decoded =
                new StripeSignature(List.of(SigningKey.ofText(VECTOR.secret().substring("whsec_".length()))));
        assertThat(decoded.verify(Vector.lookup(VECTOR.headers()), VECTOR.body(), VECTOR.at()))
                .isInstanceOf(Signature.Invalid.class);
    }

    @Test
    void signsWithBothSecretsWhileTheyChange() {
        SigningKey old = SigningKey.ofText("whsec_old");
        SigningKey next = SigningKey.ofText("whsec_next");
        Map<String, String> both = new StripeSignature(List.of(next, old)).sign(VECTOR.body(), VECTOR.at(), "evt_1");
        for (SigningKey receiver : List.of(old, next)) {
            assertThat(new StripeSignature(List.of(receiver)).verify(Vector.lookup(both), VECTOR.body(), VECTOR.at()))
                    .isEqualTo(new Signature.Valid());
        }
    }

    private Signature.Verdict verdict(String header, Instant now) {
        return stripe.verify(Vector.lookup(Map.of("stripe-signature", header)), VECTOR.body(), now);
    }
}
