package dev.earshot.purchase.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.purchase.source.reader.Preset;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the presets make of the bodies of shop systems in {@code src/test/resources/webhooks}. */
class VendorPresetTest {

    private static final String WOO = "own/woocommerce/order-updated-completed.json";
    private static final String[] WOO_HEADERS = {
        "X-WC-Webhook-Topic", "order.updated", "X-WC-Webhook-Source", "https://shop.example.org/"
    };
    private static final String SESSION = "own/stripe/checkout.session.completed.json";
    private static final String SHOPWARE = "own/shopware/checkout.order.placed.json";
    private static final String SALEOR = "saleor/order_fulfilled.json";

    @Test
    void readsACompletedOrderOfWooCommerce() {
        assertThat(event("woocommerce", Sample.message(WOO, WOO_HEADERS)))
                .isEqualTo(mia(
                        "order.delivered",
                        "981",
                        "2026-03-05T14:00:00Z",
                        Optional.of("de"),
                        Optional.empty(),
                        false,
                        Map.of(
                                "order.number", "981",
                                "order.store", "https://shop.example.org/",
                                "order.channel", "checkout",
                                "order.total", "64.8",
                                "order.currency", "EUR",
                                "order.items", "1",
                                "order.skus", "TEE-M")));
    }

    @Test
    void readsTheOtherStatesOfWooCommerce() {
        assertThat(event("woocommerce", woo("processing")).at()).isEqualTo(Instant.parse("2026-03-02T09:15:20Z"));
        assertThat(event("woocommerce", woo("processing")).type()).isEqualTo("order.paid");
        assertThat(outcome("woocommerce", woo("cancelled")))
                .isEqualTo(new Mapping.Cancelled("981", Instant.parse("2026-03-05T14:00:00Z"), "cancelled"));
        assertThat(outcome("woocommerce", woo("refunded")))
                .isEqualTo(new Mapping.Cancelled("981", Instant.parse("2026-03-05T14:00:00Z"), "refunded"));
        assertThat(outcome("woocommerce", woo("checkout-draft"))).isInstanceOf(Mapping.Skipped.class);
    }

    @Test
    void doesWithoutTheLanguageWhereWpmlIsNotThere() {
        assertThat(event("woocommerce", Sample.changed(WOO, "wpml_language", "other", WOO_HEADERS))
                        .locale())
                .isEmpty();
    }

    @Test
    void readsASessionOfStripeAsATrialInTestMode() {
        ShopEvent trial = stripe(
                "2042",
                "2026-03-02T09:15:20Z",
                Optional.of("de"),
                Optional.of("DE"),
                Optional.of(true),
                Map.of(
                        "order.number", "2042",
                        "order.store", "koeln",
                        "order.total", "64.8",
                        "order.currency", "EUR"));
        assertThat(event("stripe", Sample.message(SESSION))).isEqualTo(trial);
        assertThat(event("stripe", Sample.changed(SESSION, "\"livemode\": false", "\"livemode\": true"))
                        .test())
                .isFalse();
    }

    @Test
    void waitsForThePaymentOfASession() {
        assertThat(outcome("stripe", Sample.changed(SESSION, "\"paid\"", "\"unpaid\"")))
                .isEqualTo(new Mapping.Skipped("order.paid: $.data.object.payment_status is not \"paid\"."));
        assertThat(event(
                                "stripe",
                                Sample.changed(
                                        SESSION,
                                        "\"checkout.session.completed\"",
                                        "\"checkout.session.async_payment_succeeded\""))
                        .type())
                .isEqualTo("order.paid");
    }

    @Test
    void readsAChargeOfStripe() {
        assertThat(event("stripe", Sample.message("own/stripe/charge.succeeded.json")))
                .isEqualTo(stripe(
                        "2042",
                        "2026-03-02T09:15:20Z",
                        Optional.empty(),
                        Optional.of("DE"),
                        Optional.empty(),
                        Map.of("order.number", "2042", "order.total", "64.8", "order.currency", "EUR")));
    }

    @Test
    void readsAnInvoiceOfStripeInYen() {
        assertThat(event("stripe", Sample.message("own/stripe/invoice.paid.json")))
                .isEqualTo(stripe(
                        "LAB-0007",
                        "2026-03-02T09:15:10Z",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Map.of(
                                "order.number", "LAB-0007",
                                "order.channel", "subscription_cycle",
                                "order.total", "500",
                                "order.currency", "JPY")));
    }

    @Test
    void refusesThinEventsOfStripe() {
        assertThat(outcome("stripe", Sample.of("{\"object\":\"v2.core.event\",\"type\":\"v1.checkout\",\"id\":\"e\"}")))
                .isEqualTo(new Mapping.Rejected("This is one of Stripe's thin events, which names no customer. Choose"
                        + " the payload style \"Snapshot\"."));
        assertThat(outcome("stripe", Sample.of("{\"object\":\"event\",\"type\":\"customer.created\"}")))
                .isEqualTo(new Mapping.Skipped("nothing here listens for the topic \"customer.created\"."));
    }

    @Test
    void readsAnOrderOfShopware() {
        ShopEvent placed = mia(
                "order.placed",
                "8f69d4874c53486a95383b2126161700",
                "2026-03-02T09:15:00Z",
                Optional.of("de-DE"),
                Optional.empty(),
                false,
                Map.of(
                        "order.number", "10077",
                        "order.store", "https://shop.example.org",
                        "order.total", "64.8",
                        "order.currency", "EUR",
                        "order.items", "1",
                        "order.skus", "TEE-M"));
        ShopEvent read = event("shopware", Sample.message(SHOPWARE, "sw-user-language", "de-DE"));
        assertThat(read).isEqualTo(withoutCountry(placed));
        ShopEvent shipped = event(
                "shopware",
                Sample.changed(SHOPWARE, "checkout.order.placed", "state_enter.order_delivery.state.shipped"));
        assertThat(shipped.type()).isEqualTo("order.shipped");
        assertThat(shipped.at()).isEqualTo(Instant.parse("2026-03-02T09:15:20Z"));
        assertThat(outcome(
                        "shopware",
                        Sample.changed(SHOPWARE, "checkout.order.placed", "state_enter.order.state.cancelled")))
                .isEqualTo(new Mapping.Cancelled(
                        "8f69d4874c53486a95383b2126161700", Instant.parse("2026-03-02T09:15:20Z"), "cancelled"));
    }

    @Test
    void readsAnOrderOfSaleor() {
        ShopEvent event = event("saleor", Sample.message(SALEOR, "Saleor-Event", "order_fulfilled"));
        assertThat(event)
                .isEqualTo(new ShopEvent(
                        "order.shipped",
                        "T3JkZXI6MTIz",
                        Instant.parse("2026-03-03T08:00:00Z"),
                        "jenny.rosen@example.com",
                        Optional.of("Jenny"),
                        Optional.of("Rosen"),
                        Optional.of("de"),
                        Optional.of("DE"),
                        Optional.empty(),
                        false,
                        Map.of(
                                "order.number", "10042",
                                "order.store", "default-channel",
                                "order.total", "64.8",
                                "order.currency", "EUR",
                                "order.items", "1",
                                "order.skus", "TSHIRT-001")));
    }

    @Test
    void readsACloudEvent() {
        assertThat(event("cloudevents", Sample.message("cloudevents/order-delivered.structured.json")))
                .isEqualTo(new ShopEvent(
                        "order.delivered",
                        "10042",
                        Instant.parse("2026-03-05T13:58:11Z"),
                        "jenny.rosen@example.com",
                        Optional.of("Jenny"),
                        Optional.empty(),
                        Optional.of("de-DE"),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        Map.of(
                                "order.number", "10042",
                                "order.store", "https://shop.example.com/orders",
                                "order.total", "64.8",
                                "order.currency", "EUR")));
    }

    private static Message woo(String status) {
        return Sample.changed(WOO, "\"completed\"", "\"" + status + "\"", WOO_HEADERS);
    }

    private static ShopEvent mia(
            String type,
            String key,
            String at,
            Optional<String> locale,
            Optional<Boolean> consent,
            boolean test,
            Map<String, String> facts) {
        return new ShopEvent(
                type,
                key,
                Instant.parse(at),
                "mia@example.org",
                Optional.of("Mia"),
                Optional.of("Sørensen"),
                locale,
                Optional.of("DE"),
                consent,
                test,
                facts);
    }

    /** Stripe does not say which part of a name is the first. */
    private static ShopEvent stripe(
            String key,
            String at,
            Optional<String> locale,
            Optional<String> country,
            Optional<Boolean> consent,
            Map<String, String> facts) {
        return new ShopEvent(
                "order.paid",
                key,
                Instant.parse(at),
                "mia@example.org",
                Optional.empty(),
                Optional.empty(),
                locale,
                country,
                consent,
                true,
                facts);
    }

    private static ShopEvent withoutCountry(ShopEvent event) {
        return new ShopEvent(
                event.type(),
                event.key(),
                event.at(),
                event.email(),
                event.firstName(),
                event.lastName(),
                event.locale(),
                Optional.empty(),
                event.consent(),
                event.test(),
                event.facts());
    }

    private static ShopEvent event(String preset, Message message) {
        Mapping.Outcome outcome = outcome(preset, message);
        assertThat(outcome).isInstanceOf(Mapping.Mapped.class);
        return ((Mapping.Mapped) outcome).event();
    }

    private static Mapping.Outcome outcome(String preset, Message message) {
        return Preset.mapping(preset).apply(message);
    }
}
