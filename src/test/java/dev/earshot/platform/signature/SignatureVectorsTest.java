package dev.earshot.platform.signature;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.platform.signature.published.Jwks;
import dev.earshot.platform.signature.published.KeyRing;
import dev.earshot.platform.signature.published.PublicKeys;
import dev.earshot.platform.signature.vendor.SaleorSignature;
import dev.earshot.platform.signature.vendor.ShopwareSignature;
import dev.earshot.platform.signature.vendor.StripeSignature;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Requests signed by the libraries of others verify, and stop verifying when one bit of them changes. */
class SignatureVectorsTest {

    /** Three of all are CloudEvents, which nobody signs. */
    static Stream<Vector> signed() {
        return Vector.all().stream().filter(vector -> !vector.scheme().startsWith("cloudevents"));
    }

    static Stream<Vector> withSecret() {
        return signed().filter(vector -> !vector.scheme().equals("saleor-jws"))
                .filter(vector -> !vector.scheme().equals("standardwebhooks-v1a"));
    }

    @Test
    void coverEverySchemeThereIsARequestOf() {
        assertThat(Vector.all()).hasSize(24);
        assertThat(signed()).hasSize(21);
    }

    @ParameterizedTest
    @MethodSource("signed")
    void verify(Vector vector) {
        assertThat(verdict(vector, vector.headers(), vector.body())).isEqualTo(new Signature.Valid());
    }

    @ParameterizedTest
    @MethodSource("signed")
    void failWithOneFlippedBit(Vector vector) {
        int step = vector.scheme().equals("saleor-jws") || vector.body().length > 1_000 ? 37 : 1;
        for (int i = 0; i < vector.body().length; i += step) {
            byte[] tampered = vector.body().clone();
            tampered[i] ^= 1;
            assertThat(verdict(vector, vector.headers(), tampered)).isInstanceOf(Signature.Invalid.class);
        }
    }

    @ParameterizedTest
    @MethodSource("signed")
    void failWithAByteMoreOrLess(Vector vector) {
        String text = new String(vector.body(), StandardCharsets.UTF_8);
        for (String other : List.of(text + "\n", " " + text, text.substring(1), "")) {
            assertThat(verdict(vector, vector.headers(), other.getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOf(Signature.Invalid.class);
        }
    }

    @ParameterizedTest
    @MethodSource("signed")
    void failWithASignatureCutOrEmptyOrGone(Vector vector) {
        String header = keysOf(vector).proofs().stream()
                .filter(name -> Vector.lookup(vector.headers()).apply(name).isPresent())
                .findFirst()
                .orElseThrow();
        String whole = Vector.lookup(vector.headers()).apply(header).orElseThrow();
        // A list of several has to lose its last and its middle one.
        String list = whole.replaceFirst(" v1,Yjcz.*", " v1,YjczcfniULtc994ySP36NG");
        for (String cut : List.of(
                "",
                " ",
                list.substring(0, list.length() - 1),
                list.substring(0, list.length() / 2),
                "sha256=",
                "v1,")) {
            Map<String, String> headers = new HashMap<>(vector.headers());
            headers.keySet().removeIf(name -> name.equalsIgnoreCase(header));
            assertThat(verdict(vector, headers, vector.body())).isInstanceOf(Signature.Invalid.class);
            headers.put(header, cut);
            assertThat(verdict(vector, headers, vector.body())).as(cut).isInstanceOf(Signature.Invalid.class);
        }
    }

    @ParameterizedTest
    @MethodSource("signed")
    void findTheirHeadersInAnyCase(Vector vector) {
        Map<String, String> shouted = new HashMap<>();
        vector.headers().forEach((name, value) -> shouted.put(name.toUpperCase(java.util.Locale.ROOT), value));
        assertThat(verdict(vector, shouted, vector.body())).isEqualTo(new Signature.Valid());
    }

    @ParameterizedTest
    @MethodSource("withSecret")
    void failWithAnotherSecretAndWithNone(Vector vector) {
        for (List<SigningKey> keys : List.of(List.<SigningKey>of(), List.of(SigningKey.ofText("another secret")))) {
            assertThat(signature(vector, keys).verify(Vector.lookup(vector.headers()), vector.body(), at(vector)))
                    .isInstanceOf(Signature.Invalid.class);
        }
    }

    @ParameterizedTest
    @MethodSource("withSecret")
    void verifyWithTheOldSecretBesideTheNew(Vector vector) {
        for (List<SigningKey> keys : List.of(
                List.of(SigningKey.ofText("the new secret"), key(vector)),
                List.of(key(vector), SigningKey.ofText("the old secret")))) {
            assertThat(signature(vector, keys).verify(Vector.lookup(vector.headers()), vector.body(), at(vector)))
                    .isEqualTo(new Signature.Valid());
        }
    }

    @ParameterizedTest
    @MethodSource("withSecret")
    void verifyWhatWeSignTheSameWay(Vector vector) {
        Signature signature = keysOf(vector);
        assertThat(signature.signs()).isTrue();
        assertThat(signature.verify(
                        Vector.lookup(signature.sign(vector.body(), at(vector), "msg_1")), vector.body(), at(vector)))
                .isEqualTo(new Signature.Valid());
    }

    private static Signature.Verdict verdict(Vector vector, Map<String, String> headers, byte[] body) {
        return keysOf(vector).verify(Vector.lookup(headers), body, at(vector));
    }

    private static Signature keysOf(Vector vector) {
        return switch (vector.scheme()) {
            case "saleor-jws" -> new SaleorSignature(KeyRing.of(Jwks.read(Vector.bytes("saleor/jwks.json"))));
            case "standardwebhooks-v1a" ->
                new StandardWebhooks(List.of(), List.of(PublicKeys.ed25519(vector.publicKey())));
            default -> signature(vector, List.of(key(vector)));
        };
    }

    private static Signature signature(Vector vector, List<SigningKey> keys) {
        return switch (vector.scheme()) {
            case "standardwebhooks-v1", "standardwebhooks-mixed" -> new StandardWebhooks(keys);
            case "generic-hmac-sha256-hex" ->
                new HmacSignature(HmacSignature.DEFAULT_HEADER, HmacSignature.DEFAULT_PREFIX, keys);
            case "shopify" -> HmacSignature.shopify(keys);
            case "woocommerce" -> HmacSignature.wooCommerce(keys);
            case "saleor-hmac" -> HmacSignature.saleor(keys);
            case "stripe" -> new StripeSignature(keys);
            case "shopware" -> new ShopwareSignature(keys);
            default -> throw new AssertionError(vector.scheme());
        };
    }

    private static SigningKey key(Vector vector) {
        return vector.scheme().startsWith("standardwebhooks")
                ? SigningKey.ofBase64(vector.secret())
                : vector.scheme().equals("woocommerce")
                        ? SigningKey.ofHtml(vector.secret())
                        : SigningKey.ofText(vector.secret());
    }

    /** Shopware's time stands in its body. */
    private static Instant at(Vector vector) {
        return vector.scheme().equals("shopware") ? Instant.ofEpochSecond(1_772_442_920) : vector.at();
    }
}
