package dev.earshot.purchase;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.Database;
import dev.earshot.TestClock;
import dev.earshot.platform.signature.Vector;
import dev.earshot.purchase.inbox.InboxReader;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From a vendor's signed bytes to a purchase, over the wire. */
abstract class VendorContract {

    private static final Instant SHOPWARE_SIGNED = Instant.ofEpochSecond(1_772_442_920);

    @Inject
    Database database;

    @Inject
    InboxReader inbox;

    @Inject
    TestClock clock;

    @Test
    void recordsWhatShopSystemsSigned() {
        send("shopify", "shopify own/shopify/fulfillments-update.json", TestClock.START);
        send("shopify", "shopify own/shopify/orders-paid.json", TestClock.START);
        send("shopify", "shopify own/shopify/orders-fulfilled.json", TestClock.START);
        send("woo", "woocommerce own/woocommerce/order-updated-completed.json", TestClock.START);
        send("shopware", "shopware own/shopware/checkout.order.placed.json", SHOPWARE_SIGNED);
        send("saleor", "saleor-jws saleor/order_fulfilled.json", TestClock.START);
        for (String file : List.of("checkout.session.completed", "charge.succeeded", "invoice.paid")) {
            Vector vector = Vector.of("stripe own/stripe/" + file + ".json");
            send("stripe", "stripe own/stripe/" + file + ".json", vector.at());
        }
        inbox.readBatch();
        inbox.readBatch();
        List<String> recorded = new ArrayList<>();
        for (String source : List.of("shopify", "woo", "stripe", "shopware", "saleor")) {
            database.read(
                            "select type || ' ' || business_key from purchase where source = ? order by type, business_key",
                            source)
                    .forEach(purchase -> recorded.add(source + ": " + purchase));
        }
        assertThat(recorded)
                .contains(
                        "shopify: order.delivered 6100200300400500",
                        "shopify: order.paid 6100200300400500",
                        "shopify: order.shipped 6100200300400500",
                        "woo: order.delivered 981",
                        "stripe: order.paid 2042",
                        "stripe: order.paid LAB-0007",
                        "shopware: order.placed 8f69d4874c53486a95383b2126161700",
                        "saleor: order.shipped T3JkZXI6MTIz");
        assertThat(database.read("select facts from purchase where source = 'shopify' and type = 'order.delivered'"))
                .singleElement()
                .asString()
                .contains("\"customer.locale\":\"de-DE\"", "\"order.total\":\"64.8\"");
        assertThat(database.read("select sentence from invitation i join purchase p on p.id = i.purchase_id"
                        + " where p.source = 'stripe'"))
                .as("Stripe's test mode")
                .allMatch(sentence -> sentence.startsWith("Dropped"));
    }

    private void send(String source, String request, Instant at) {
        Vector vector = Vector.of(request);
        clock.set(at);
        assertThat(given().headers(vector.headers())
                        .body(vector.body())
                        .post("/hooks/" + source)
                        .statusCode())
                .as(request)
                .isEqualTo(200);
    }
}
