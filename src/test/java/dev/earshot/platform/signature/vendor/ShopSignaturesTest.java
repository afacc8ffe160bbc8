package dev.earshot.platform.signature.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.platform.signature.HmacSignature;
import dev.earshot.platform.signature.Signature;
import dev.earshot.platform.signature.SigningKey;
import dev.earshot.platform.signature.StandardWebhooks;
import dev.earshot.platform.signature.Vector;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is special about Shopify, WooCommerce, Shopware, BigCommerce and Saleor with a secret. */
class ShopSignaturesTest {

    private static final Instant NOW = Instant.ofEpochSecond(1_772_442_920);
    private static final byte[] BODY = "{\"id\":1}".getBytes(StandardCharsets.UTF_8);

    @Test
    void shopifySignsUnderEitherName() {
        Vector vector = Vector.of("shopify own/shopify/orders-paid.json");
        Signature shopify = HmacSignature.shopify(List.of(SigningKey.ofText(vector.secret())));
        String right = vector.headers().get("X-Shopify-Hmac-Sha256");
        for (Map<String, String> headers : List.of(
                Map.of("shopify-hmac-sha256", right),
                Map.of("Shopify-Hmac-SHA256", right),
                Map.of("X-Shopify-Hmac-Sha256", "AAAA", "shopify-hmac-sha256", right))) {
            assertThat(shopify.verify(Vector.lookup(headers), vector.body(), NOW))
                    .isEqualTo(new Signature.Valid());
        }
        String hex = HexFormat.of().formatHex(Base64.getDecoder().decode(right));
        String url = right.replace('+', '-').replace('/', '_');
        String loose = right.replace("I=", "J=");
        for (String wrong : List.of(hex, url, loose, right.replace("=", ""), "sha256=" + right, right + " " + right)) {
            assertThat(shopify.verify(Vector.lookup(Map.of("X-Shopify-Hmac-Sha256", wrong)), vector.body(), NOW))
                    .as(wrong)
                    .isInstanceOf(Signature.Invalid.class);
        }
    }

    /** WordPress stores and shows the secret with entities, and signs with what they mean. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "a&amp;b, a&b",
                "a&lt;b&gt;c, a<b>c",
                "&quot;x&#039;&#39;&#x27;, \"x'''",
                "&#038;&#00034;, &\"",
                "&amp;lt;, &lt;",
                "&nbsp;&eacute;&AMP;, &nbsp;&eacute;&AMP;",
                "a&b;c, a&b;c",
            })
    void wooCommerceKeysWithTheDecodedSecret(String written, String meant) {
        Map<String, String> headers =
                HmacSignature.wooCommerce(List.of(SigningKey.ofText(meant))).sign(BODY, NOW, "1");
        assertThat(HmacSignature.wooCommerce(List.of(SigningKey.ofHtml(written)))
                        .verify(Vector.lookup(headers), BODY, NOW))
                .isEqualTo(new Signature.Valid());
    }

    @Test
    void wooCommercePingsWithoutASignature() {
        byte[] ping = Vector.bytes("woocommerce/ping.form.txt");
        assertThat(WooCommercePing.is(Vector.lookup(Map.of()), ping)).isTrue();
        assertThat(WooCommercePing.is(Vector.lookup(Map.of("x-wc-webhook-signature", "AAAA")), ping))
                .isFalse();
        for (String body :
                List.of("", "webhook_id=", "webhook_id=4x", "webhook_id=42&order=1", "{\"webhook_id\":42}")) {
            assertThat(WooCommercePing.is(Vector.lookup(Map.of()), body.getBytes(StandardCharsets.UTF_8)))
                    .isFalse();
        }
    }

    @Test
    void shopwareWantsHexInLowerCaseAndAFreshTimestamp() {
        Vector vector = Vector.of("shopware own/shopware/checkout.order.placed.json");
        Signature shopware = new ShopwareSignature(List.of(SigningKey.ofText(vector.secret())));
        String right = vector.headers().get("shopware-shop-signature");
        assertThat(shopware.verify(
                        Vector.lookup(Map.of("shopware-shop-signature", right.toUpperCase(Locale.ROOT))),
                        vector.body(),
                        NOW))
                .isEqualTo(new Signature.Invalid("The header shopware-shop-signature is not hex in lower case."));
        for (long seconds : new long[] {-300, 300}) {
            assertThat(shopware.verify(Vector.lookup(vector.headers()), vector.body(), NOW.plusSeconds(seconds)))
                    .isEqualTo(new Signature.Valid());
        }
        for (long seconds : new long[] {-301, 301, 86_400}) {
            assertThat(shopware.verify(Vector.lookup(vector.headers()), vector.body(), NOW.plusSeconds(seconds)))
                    .isInstanceOf(Signature.Invalid.class);
        }
        assertThat(shopware.verify(Vector.lookup(shopware.sign(BODY, NOW, "1")), BODY, NOW))
                .isEqualTo(new Signature.Invalid("The body has no timestamp, so nobody knows when it was signed."));
    }

    @Test
    void shopwareSignsWithThePreviousSecretToo() {
        Vector vector = Vector.of("shopware own/shopware/checkout.order.placed.json");
        Signature shopware = new ShopwareSignature(List.of(SigningKey.ofText(vector.secret())));
        String right = vector.headers().get("shopware-shop-signature");
        assertThat(shopware.verify(
                        Vector.lookup(Map.of(
                                "shopware-shop-signature", "ab".repeat(32), "shopware-shop-signature-previous", right)),
                        vector.body(),
                        NOW))
                .isEqualTo(new Signature.Valid());
    }

    @Test
    void saleorWantsHexInLowerCase() {
        Vector vector = Vector.of("saleor-hmac saleor/order_fulfilled.json");
        Signature saleor = HmacSignature.saleor(List.of(SigningKey.ofText(vector.secret())));
        String right = vector.headers().get("Saleor-Signature");
        for (String wrong : List.of(right.toUpperCase(Locale.ROOT), "sha256=" + right, right.substring(1))) {
            assertThat(saleor.verify(Vector.lookup(Map.of("Saleor-Signature", wrong)), vector.body(), NOW))
                    .isInstanceOf(Signature.Invalid.class);
        }
    }

    /** Its documentation hands base64(client_secret) to the library, which decodes it again. */
    @Test
    void bigCommerceKeysWithTheTextOfItsClientSecret() {
        String secret = "a4f0c1e2b3d4a5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e";
        Map<String, String> headers = new StandardWebhooks(List.of(SigningKey.ofBase64(
                        Base64.getEncoder().encodeToString(secret.getBytes(StandardCharsets.UTF_8)))))
                .sign(BODY, NOW, "msg_1");
        Signature bigCommerce = StandardWebhooks.bigCommerce(List.of(SigningKey.ofText(secret)));
        assertThat(bigCommerce.verify(Vector.lookup(headers), BODY, NOW)).isEqualTo(new Signature.Valid());
        assertThat(bigCommerce.verify(Vector.lookup(headers), BODY, NOW.plusSeconds(301)))
                .isInstanceOf(Signature.Invalid.class);
        assertThat(new StandardWebhooks(List.of(SigningKey.ofBase64(secret))).verify(Vector.lookup(headers), BODY, NOW))
                .isInstanceOf(Signature.Invalid.class);
    }
}
