package dev.earshot.purchase.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.platform.database.Facts;
import dev.earshot.platform.secret.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeptHeadersTest {

    @Test
    void sayWhatTheBodyLeavesOut() {
        assertThat(kept("X-Shopify-Topic", "orders/paid")).containsEntry("x-shopify-topic", "orders/paid");
        assertThat(kept("X-WC-Webhook-Source", "https://a.example/")).hasSize(1);
        assertThat(kept("saleor-event", "order_paid")).hasSize(1);
        assertThat(kept("Content-Type", "application/json")).hasSize(1);
        assertThat(KeptHeaders.of(Map.of("X-Tag", List.of("a", "b")), List.of()))
                .containsEntry("x-tag", "a, b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Authorization",
                "Proxy-Authorization",
                "Cookie",
                "Set-Cookie",
                "X-Auth-Token",
                "X-Api-Key",
                "X-Shopify-Hmac-Sha256",
                "Stripe-Signature",
                "webhook-signature",
                "Saleor-Signature",
                "X-Signature",
                "x-adobe-digital-signature-1",
                "X-Forwarded-For",
                "X-Forwarded-Proto",
                "Forwarded",
                "Via",
                "X-Real-IP",
                "CF-Connecting-IP",
                "True-Client-IP",
                "Host",
                "Connection",
                "Accept-Encoding",
                "Content-Length",
                "X-Earshot-Proof"
            })
    void leaveOutProofsAndTheWay(String name) {
        assertThat(KeptHeaders.of(Map.of(name, List.of("x")), List.of("x-earshot-PROOF")))
                .isEmpty();
    }

    @Test
    void alwaysFitTheirColumn() {
        Map<String, List<String>> many = new LinkedHashMap<>();
        for (int i = 0; i < 500; i++) {
            many.put("x-" + i, List.of("\"\\\t€".repeat(20)));
        }
        many.put("x-long", List.of("y".repeat(1_001)));
        Map<String, String> kept = KeptHeaders.of(many, List.of());
        assertThat(kept).hasSizeGreaterThan(20).doesNotContainKey("x-long");
        assertThat(new Facts().convertToDatabaseColumn(kept)).hasSizeLessThan(8_000);
    }

    @Test
    void aLongOrUnprintableDeliveryKeyIsKnownByItsHash() {
        String longest = "k".repeat(200);
        assertThat(key(longest)).isEqualTo(longest);
        assertThat(key(longest + "k"))
                .isEqualTo("sha256:" + Sha256.hex((longest + "k").getBytes(StandardCharsets.UTF_8)));
        assertThat(key("a\u0000b")).startsWith("sha256:");
    }

    private static String key(String key) {
        return new Arrival("shop", key, Map.of(), new byte[0]).deliveryKey();
    }

    private static Map<String, String> kept(String name, String value) {
        return KeptHeaders.of(Map.of(name, List.of(value)), List.of());
    }
}
