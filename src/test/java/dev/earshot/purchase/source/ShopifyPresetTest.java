package dev.earshot.purchase.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.purchase.source.reader.Preset;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShopifyPresetTest {

    private static final Mapping SHOPIFY = Preset.mapping("shopify");
    private static final String PAID = "own/shopify/orders-paid.json";
    private static final String UPDATE = "own/shopify/fulfillments-update.json";
    private static final String[] PAID_HEADERS = {
        "X-Shopify-Topic", "orders/paid", "X-Shopify-Shop-Domain", "lab.myshopify.com"
    };
    private static final String[] UPDATE_HEADERS = {
        "X-Shopify-Topic", "fulfillments/update", "X-Shopify-Shop-Domain", "lab.myshopify.com"
    };

    @Test
    void readsAPaidOrder() {
        assertThat(SHOPIFY.apply(Sample.message(PAID, PAID_HEADERS)))
                .isEqualTo(new Mapping.Mapped(mia("order.paid", "2026-03-02T09:15:00Z", Map.of())));
    }

    @Test
    void readsTheUnprefixedHeadersToo() {
        assertThat(SHOPIFY.apply(Sample.message(
                        PAID, "shopify-topic", "orders/paid", "shopify-shop-domain", "lab.myshopify.com")))
                .isEqualTo(new Mapping.Mapped(mia("order.paid", "2026-03-02T09:15:00Z", Map.of())));
    }

    @Test
    void readsAShippedOrder() {
        assertThat(SHOPIFY.apply(Sample.message(
                        "own/shopify/orders-fulfilled.json",
                        "X-Shopify-Topic",
                        "orders/fulfilled",
                        "X-Shopify-Shop-Domain",
                        "lab.myshopify.com")))
                .isEqualTo(new Mapping.Mapped(
                        mia("order.shipped", "2026-03-03T07:00:00Z", Map.of("order.courier", "DHL"))));
    }

    @Test
    void takesWhatADeliveryDoesNotSayFromThePaidOrder() {
        MappingTrace trace = SHOPIFY.trace(Sample.message(UPDATE, UPDATE_HEADERS), Sample.body(PAID));
        assertThat(trace.outcome())
                .isEqualTo(new Mapping.Mapped(
                        mia("order.delivered", "2026-03-05T13:22:31Z", Map.of("order.courier", "DHL"))));
        assertThat(trace.topic()).isEqualTo("fulfillments/update");
        assertThat(trace.event()).isEqualTo("order.delivered");
        assertThat(trace.fields())
                .contains(new MappingTrace.Line(
                        "customer.locale", Optional.of("de-DE"), "snapshot:$.customer_locale", "", false))
                .contains(new MappingTrace.Line(
                        "order.store", Optional.of("lab.myshopify.com"), "header:X-Shopify-Shop-Domain", "", false));
        assertThat(trace.sentence()).isEqualTo("Becomes order.delivered with the key 6100200300400500.");
    }

    @Test
    void keepsThePaidOrderForTheDelivery() {
        assertThat(SHOPIFY.snapshot(Sample.message(PAID, PAID_HEADERS)))
                .contains(new Mapping.Snapshot("6100200300400500", Duration.ofDays(60)));
        assertThat(SHOPIFY.snapshot(Sample.message(UPDATE, UPDATE_HEADERS))).isEmpty();
    }

    @Test
    void waitsAnHourForThePaidOrderAndGoesOnWithout() {
        Message delivered = Sample.message(UPDATE, UPDATE_HEADERS);
        assertThat(SHOPIFY.trace(delivered, key -> Optional.empty(), Duration.ofMinutes(59))
                        .outcome())
                .isEqualTo(new Mapping.Waiting(
                        "6100200300400500",
                        Duration.ofHours(1),
                        "what was kept of an earlier message about 6100200300400500 is not here yet."));
        ShopEvent event = ((Mapping.Mapped) SHOPIFY.trace(delivered, key -> Optional.empty(), Duration.ofHours(1))
                        .outcome())
                .event();
        assertThat(event.email()).isEqualTo("mia@example.org");
        assertThat(event.locale()).isEmpty();
    }

    @Test
    void isSilentUntilTheParcelHasArrived() {
        Message onItsWay = Sample.changed(UPDATE, "\"delivered\"", "\"in_transit\"", UPDATE_HEADERS);
        assertThat(SHOPIFY.trace(onItsWay, key -> Optional.empty(), Duration.ZERO)
                        .outcome())
                .isEqualTo(new Mapping.Skipped("order.delivered: $.shipment_status is not \"delivered\"."));
    }

    @Test
    void asksNobodyAboutTestsUnpaidAndCancelledOrders() {
        assertThat(SHOPIFY.apply(Sample.changed(PAID, "\"test\":false", "\"test\":true", PAID_HEADERS)))
                .matches(outcome -> ((Mapping.Mapped) outcome).event().test());
        assertThat(SHOPIFY.apply(
                        Sample.changed(PAID, "\"cancelled_at\":null", "\"cancelled_at\":\"2026-03-02\"", PAID_HEADERS)))
                .isEqualTo(new Mapping.Skipped("skip-when: has(body.cancelled_at) && body.cancelled_at != null."));
        assertThat(SHOPIFY.apply(Sample.changed(
                        PAID, "\"financial_status\":\"paid\"", "\"financial_status\":\"pending\"", PAID_HEADERS)))
                .isEqualTo(new Mapping.Skipped("order.paid: $.financial_status is not \"paid\"."));
    }

    @Test
    void callsOffWhatWasCancelledOrRefunded() {
        assertThat(SHOPIFY.apply(Sample.changed(
                        PAID,
                        "\"cancelled_at\":null",
                        "\"cancelled_at\":\"2026-03-04T10:00:00+01:00\"",
                        "X-Shopify-Topic",
                        "orders/cancelled")))
                .isEqualTo(
                        new Mapping.Cancelled("6100200300400500", Instant.parse("2026-03-04T09:00:00Z"), "cancelled"));
        assertThat(SHOPIFY.apply(Sample.of(
                        "{\"id\":1,\"order_id\":6100200300400500,\"created_at\":\"2026-03-04T10:00:00+01:00\"}",
                        "X-Shopify-Topic",
                        "refunds/create")))
                .isEqualTo(
                        new Mapping.Cancelled("6100200300400500", Instant.parse("2026-03-04T09:00:00Z"), "refunded"));
    }

    @Test
    void saysWhichTopicLeadsToNothing() {
        assertThat(SHOPIFY.apply(Sample.of("{\"id\":1}", "X-Shopify-Topic", "customers/redact")))
                .isEqualTo(new Mapping.Skipped("nothing here listens for the topic \"customers/redact\"."));
    }

    private static ShopEvent mia(String type, String at, Map<String, String> more) {
        Map<String, String> facts = new java.util.TreeMap<>(Map.of(
                "order.number", "#2042",
                "order.store", "lab.myshopify.com",
                "order.channel", "web",
                "order.total", "64.8",
                "order.currency", "EUR",
                "order.items", "2",
                "order.skus", "TEE-M, MUG"));
        facts.putAll(more);
        return new ShopEvent(
                type,
                "6100200300400500",
                Instant.parse(at),
                "mia@example.org",
                Optional.of("Mia"),
                Optional.of("Sørensen"),
                Optional.of("de-DE"),
                Optional.of("DE"),
                Optional.of(true),
                false,
                facts);
    }
}
