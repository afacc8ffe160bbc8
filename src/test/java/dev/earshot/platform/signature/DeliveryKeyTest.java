package dev.earshot.platform.signature;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.platform.secret.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What stays equal when a vendor tries again, and differs between two deliveries. */
class DeliveryKeyTest {

    @Test
    void isTheVendorsOwnIdWhereItHasOne() {
        assertThat(key(DeliveryKey.SHOPIFY, Vector.of("shopify own/shopify/orders-paid.json")))
                .isEqualTo("own-orders/paid");
        assertThat(key(DeliveryKey.STRIPE, Vector.of("stripe own/stripe/checkout.session.completed.json")))
                .isEqualTo("evt_lab_1");
        assertThat(key(DeliveryKey.SHOPWARE, Vector.of("shopware own/shopware/checkout.order.placed.json")))
                .isEqualTo("0011223344556677");
        assertThat(key(DeliveryKey.STANDARD_WEBHOOKS, Vector.of("standardwebhooks-v1 plain/order.json")))
                .isEqualTo("msg_5d8cdda52f6e9413b5814591");
    }

    @Test
    void looksBothHeaderSetsOfShopifyUp() {
        assertThat(key(DeliveryKey.SHOPIFY, Map.of("Shopify-Webhook-Id", "b54557e4"), "{}"))
                .isEqualTo("b54557e4");
        assertThat(key(DeliveryKey.SHOPIFY, Map.of("X-Shopify-Webhook-Id", " "), "{}"))
                .isEqualTo(hash("{}"));
    }

    /** WooCommerce's own delivery id is shared by two orders of one second. */
    @Test
    void isTheBytesAndTheWebhookForWooCommerce() {
        Map<String, String> headers = Map.of("X-WC-Webhook-ID", "42", "X-WC-Webhook-Delivery-ID", "0123");
        assertThat(key(DeliveryKey.WOOCOMMERCE, headers, "{\"id\":1}")).isEqualTo(hash("{\"id\":1}") + ".42");
        assertThat(key(DeliveryKey.WOOCOMMERCE, headers, "{\"id\":2}"))
                .isNotEqualTo(key(DeliveryKey.WOOCOMMERCE, headers, "{\"id\":1}"));
        assertThat(key(DeliveryKey.WOOCOMMERCE, Map.of("X-WC-Webhook-ID", "43"), "{\"id\":1}"))
                .isNotEqualTo(key(DeliveryKey.WOOCOMMERCE, headers, "{\"id\":1}"));
    }

    @Test
    void isTheEventAndTheBytesForSaleor() {
        assertThat(key(DeliveryKey.SALEOR, Map.of("saleor-event", "order_paid"), "{}"))
                .isEqualTo(hash("order_paid{}"))
                .isNotEqualTo(key(DeliveryKey.SALEOR, Map.of("saleor-event", "order_fulfilled"), "{}"));
    }

    @Test
    void isTheHashForBigCommerceWithoutAWebhookId() {
        String body = "{\"scope\":\"store/order/updated\",\"data\":{\"hash\":\"no\"},\"hash\":\"3f9ea4\"}";
        assertThat(key(DeliveryKey.BIGCOMMERCE, Map.of(), body)).isEqualTo("3f9ea4");
        assertThat(key(DeliveryKey.BIGCOMMERCE, Map.of("webhook-id", "msg_1"), body))
                .isEqualTo("msg_1");
    }

    @Test
    void isTheEventIdForAdobe() {
        assertThat(key(DeliveryKey.ADOBE_EVENT, Map.of(), "{\"event_id\":\"e-1\",\"id\":\"c-1\"}"))
                .isEqualTo("e-1");
        assertThat(key(DeliveryKey.ADOBE_EVENT, Map.of(), "{\"id\":\"c-1\"}")).isEqualTo("c-1");
    }

    @Test
    void isTheBytesWhereTheIdIsMissingOrNoText() {
        for (String body :
                new String[] {"{}", "[]", "{\"id\":null}", "{\"id\":{\"id\":\"x\"}}", "{\"id\":", "\"id\"", ""}) {
            assertThat(key(DeliveryKey.STRIPE, Map.of(), body)).as(body).isEqualTo(hash(body));
        }
        assertThat(key(DeliveryKey.STRIPE, Map.of(), "{\"a\":{\"id\":\"no\"},\"b\":[{\"id\":1}],\"id\":\"yes\"}"))
                .isEqualTo("yes");
    }

    private static String key(DeliveryKey key, Vector vector) {
        return key.of(Vector.lookup(vector.headers()), vector.body());
    }

    private static String key(DeliveryKey key, Map<String, String> headers, String body) {
        return key.of(Vector.lookup(headers), body.getBytes(StandardCharsets.UTF_8));
    }

    private static String hash(String text) {
        return Sha256.hex(text.getBytes(StandardCharsets.UTF_8));
    }
}
