package dev.earshot.platform.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Requests signed by the libraries of others verify, and stop verifying when one bit of them changes. */
class SignatureVectorsTest {

    static Stream<Vector> signed() {
        return Vector.all().stream().filter(vector -> !vector.scheme().equals("standardwebhooks-v1a"));
    }

    @ParameterizedTest
    @MethodSource("signed")
    void verifies(Vector vector) {
        assertThat(verdict(vector, vector.body())).isEqualTo(new Signature.Valid());
    }

    @ParameterizedTest
    @MethodSource("signed")
    void refusesOneFlippedBit(Vector vector) {
        for (int i = 0; i < vector.body().length; i++) {
            byte[] tampered = vector.body().clone();
            tampered[i] ^= 1;
            assertThat(verdict(vector, tampered)).isInstanceOf(Signature.Invalid.class);
        }
    }

    @ParameterizedTest
    @MethodSource("signed")
    void refusesAnotherSecret(Vector vector) {
        Signature other = signature(vector, SigningKey.ofText("another secret"));
        assertThat(other.verify(Vector.lookup(vector.headers()), vector.body(), vector.at()))
                .isInstanceOf(Signature.Invalid.class);
    }

    @ParameterizedTest
    @MethodSource("signed")
    void acceptsTheOldSecretBesideTheNew(Vector vector) {
        Signature rotating = signature(vector, SigningKey.ofText("the new secret"), key(vector));
        assertThat(rotating.verify(Vector.lookup(vector.headers()), vector.body(), vector.at()))
                .isEqualTo(new Signature.Valid());
    }

    @Test
    void passesOverASignatureOfAnotherVersion() {
        Vector v1a = Vector.all().stream()
                .filter(vector -> vector.scheme().equals("standardwebhooks-v1a"))
                .findFirst()
                .orElseThrow();
        assertThat(new StandardWebhooks(List.of(SigningKey.ofText("any")))
                        .verify(Vector.lookup(v1a.headers()), v1a.body(), v1a.at()))
                .isEqualTo(new Signature.Invalid("The header webhook-signature holds no v1 signature."));
    }

    private static Signature.Verdict verdict(Vector vector, byte[] body) {
        return signature(vector, key(vector)).verify(Vector.lookup(vector.headers()), body, vector.at());
    }

    private static Signature signature(Vector vector, SigningKey... keys) {
        return vector.scheme().startsWith("standardwebhooks")
                ? new StandardWebhooks(List.of(keys))
                : new HmacSignature(HmacSignature.DEFAULT_HEADER, HmacSignature.DEFAULT_PREFIX, List.of(keys));
    }

    private static SigningKey key(Vector vector) {
        return vector.scheme().startsWith("standardwebhooks")
                ? SigningKey.ofBase64(vector.secret())
                : SigningKey.ofText(vector.secret());
    }
}
