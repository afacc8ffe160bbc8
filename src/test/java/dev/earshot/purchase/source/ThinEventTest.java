package dev.earshot.purchase.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.purchase.source.reader.Preset;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Systems that send what was asked for, or next to nothing. The bodies are written after their vendors' documents. */
class ThinEventTest {

    private static final String BIGCOMMERCE =
            """
            {"scope":"store/order/statusUpdated","store_id":"1025646","producer":"stores/abc","created_at":1772719091,
             "data":{"type":"order","id":250,"status":{"previous_status_id":11,"new_status_id":%d}}%s}""";

    private static final String ORDER =
            """
            ,"order":{"id":250,"date_shipped":"Thu, 05 Mar 2026 08:00:00 +0000","total_inc_tax":"64.8000",
             "currency_code":"EUR","items_total":3,"billing_address":{"first_name":"Mia","last_name":"Sørensen",
             "email":"mia@example.org","country_iso2":"DE"}}""";

    private static final String ADOBE =
            """
            {"specversion":"1.0","id":"e-1","type":"com.adobe.commerce.observer.sales_order_save_commit_after",
             "data":{"value":{"increment_id":"000000042","entity_id":"42","state":"%s","updated_at":"2026-03-05 13:58:11",
             "customer_email":"mia@example.org","customer_firstname":"Mia","customer_lastname":"Sørensen",
             "grand_total":"64.8000","order_currency_code":"EUR","store_id":"1"}}}""";

    @Test
    void readsAnOrderOfBigCommerceThatWasFetched() {
        assertThat(outcome("bigcommerce", BIGCOMMERCE.formatted(2, ORDER)))
                .isEqualTo(new Mapping.Mapped(new ShopEvent(
                        "order.shipped",
                        "250",
                        Instant.parse("2026-03-05T08:00:00Z"),
                        "mia@example.org",
                        Optional.of("Mia"),
                        Optional.of("Sørensen"),
                        Optional.empty(),
                        Optional.of("DE"),
                        Optional.empty(),
                        false,
                        Map.of(
                                "order.number", "250",
                                "order.store", "stores/abc",
                                "order.total", "64.8",
                                "order.currency", "EUR",
                                "order.items", "3"))));
        assertThat(type("bigcommerce", BIGCOMMERCE.formatted(11, ORDER))).isEqualTo("order.paid");
        assertThat(type("bigcommerce", BIGCOMMERCE.formatted(10, ORDER))).isEqualTo("order.completed");
    }

    @Test
    void saysWhatIsMissingOfAnOrderOfBigCommerceThatWasNot() {
        assertThat(outcome("bigcommerce", BIGCOMMERCE.formatted(10, "")))
                .isEqualTo(new Mapping.Rejected(
                        "BigCommerce sends only the order's number. Fetch the order and add it as" + " \"order\"."));
        assertThat(outcome("bigcommerce", BIGCOMMERCE.formatted(5, "")))
                .isEqualTo(new Mapping.Cancelled("250", Instant.parse("2026-03-05T13:58:11Z"), "cancelled"));
        assertThat(outcome("bigcommerce", BIGCOMMERCE.formatted(1, ""))).isInstanceOf(Mapping.Skipped.class);
    }

    @Test
    void readsAnOrderOfAdobeCommerce() {
        assertThat(outcome("adobe-io-events", ADOBE.formatted("complete")))
                .isEqualTo(new Mapping.Mapped(new ShopEvent(
                        "order.completed",
                        "000000042",
                        Instant.parse("2026-03-05T13:58:11Z"),
                        "mia@example.org",
                        Optional.of("Mia"),
                        Optional.of("Sørensen"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        Map.of(
                                "order.number", "000000042",
                                "order.store", "1",
                                "order.total", "64.8",
                                "order.currency", "EUR"))));
        assertThat(outcome("adobe-io-events", ADOBE.formatted("canceled"))).isInstanceOf(Mapping.Cancelled.class);
        assertThat(outcome("adobe-io-events", ADOBE.formatted("new"))).isInstanceOf(Mapping.Skipped.class);
        assertThat(type(
                        "adobe-commerce",
                        "{\"order\":{\"increment_id\":\"42\",\"state\":\"complete\",\"updated_at\":\"2026-03-05 13:58:11\","
                                + "\"customer_email\":\"mia@example.org\"}}"))
                .isEqualTo("order.completed");
    }

    private static String type(String preset, String json) {
        return ((Mapping.Mapped) outcome(preset, json)).event().type();
    }

    private static Mapping.Outcome outcome(String preset, String json) {
        return Preset.mapping(preset).apply(Sample.of(json));
    }
}
