package dev.earshot.purchase.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.platform.signature.Vector;
import dev.earshot.purchase.PurchaseCancelled;
import dev.earshot.purchase.source.Mapping;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What becomes of deliveries that belong together, in whatever order they come. */
abstract class RecordingContract extends ShopifyLab {

    @Test
    void letsADeliveryWaitForThePaidOrder() {
        deliver("a1", "fulfillments/update", "own/shopify/fulfillments-update.json", "7001");
        reader.readBatch();
        assertThat(state("a1")).isEqualTo("WAITING");
        assertThat(reason("a1")).isEqualTo("Waits: what was kept of an earlier message about 7001 is not here yet.");
        deliver("a2", "orders/paid", "own/shopify/orders-paid.json", "7001");
        reader.readBatch();
        reader.readBatch();
        assertThat(state("a1")).isEqualTo("RECORDED");
        assertThat(state("a2")).isEqualTo("RECORDED");
        assertThat(facts("order.delivered", "7001")).contains("\"customer.locale\":\"de-DE\"", "\"order.total\"");
    }

    /** As when another instance keeps the order in the moment in which the delivery begins to wait. */
    @Test
    void findsThePaidOrderAlsoWhereNobodyWokeIt() {
        deliver("w1", "fulfillments/update", "own/shopify/fulfillments-update.json", "7058");
        reader.readBatch();
        assertThat(state("w1")).isEqualTo("WAITING");
        QuarkusTransaction.requiringNew()
                .run(() -> snapshots.keep(
                        "lab",
                        new Mapping.Snapshot("7058", Duration.ofDays(60)),
                        Vector.bytes("own/shopify/orders-paid.json")));
        reader.readBatch();
        assertThat(state("w1")).isEqualTo("RECORDED");
    }

    @Test
    void goesOnAfterAnHourWithoutThePaidOrder() {
        deliver("b1", "fulfillments/update", "own/shopify/fulfillments-update.json", "7002");
        reader.readBatch();
        clock.forward(Duration.ofMinutes(59));
        reader.readBatch();
        assertThat(state("b1")).isEqualTo("WAITING");
        clock.forward(Duration.ofMinutes(1));
        reader.readBatch();
        assertThat(state("b1")).isEqualTo("RECORDED");
        assertThat(facts("order.delivered", "7002")).doesNotContain("customer.locale");
    }

    @Test
    void tellsOfACancelledOrderOnce() {
        deliver("c1", "orders/paid", "own/shopify/orders-paid.json", "7003");
        reader.readBatch();
        deliver("c2", "orders/cancelled", cancellation("7003"));
        reader.readBatch();
        deliver("c3", "refunds/create", refund("7003"));
        reader.readBatch();
        assertThat(ears.cancelled.stream().filter(event -> event.orderKey().equals("7003")))
                .containsExactly(
                        new PurchaseCancelled("lab", "7003", Instant.parse("2026-03-04T09:00:00Z"), "cancelled"));
        assertThat(ears.inTime).contains("7003");
        assertThat(state("c3")).isEqualTo("REPEATED");
    }

    @Test
    void asksNobodyAboutAnOrderThatWasCancelledBeforeItCame() {
        deliver("d1", "refunds/create", refund("7004"));
        reader.readBatch();
        deliver("d2", "orders/paid", "own/shopify/orders-paid.json", "7004");
        reader.readBatch();
        assertThat(state("d2")).isEqualTo("SKIPPED");
        assertThat(reason("d2")).isEqualTo("The order was refunded: nobody is asked about it.");
        assertThat(ears.asked).doesNotContain("order.paid 7004");
    }

    @Test
    void holdsBackWhatMayBeForbiddenUntilSomebodyHasLooked() {
        sources.take("sources.yaml", SOURCES + "  skip-when: body.no_such_field == 1\n");
        UUID held = deliver("f1", "orders/paid", "own/shopify/orders-paid.json", "7005");
        reader.readBatch();
        assertThat(state("f1")).isEqualTo("HELD");
        assertThat(reason("f1"))
                .isEqualTo("it cannot be decided whether body.no_such_field == 1: there is no \"no_such_field\".");
        sources.take("sources.yaml", SOURCES);
        assertThat(reader.readAgain(held)).isTrue();
        reader.readBatch();
        assertThat(state("f1")).isEqualTo("RECORDED");
        assertThat(reader.readAgain(held)).isFalse();
        assertThat(ears.asked.stream().filter("order.paid 7005"::equals)).hasSize(1);
    }

    @Test
    void recordsNothingTwiceWhenReadAgain() {
        sources.take("sources.yaml", SOURCES + "  topics: [orders/fulfilled]\n");
        UUID deaf = deliver("g1", "orders/paid", "own/shopify/orders-paid.json", "7006");
        reader.readBatch();
        assertThat(state("g1")).isEqualTo("SKIPPED");
        sources.take("sources.yaml", SOURCES);
        deliver("g2", "orders/paid", "own/shopify/orders-paid.json", "7006");
        reader.readBatch();
        assertThat(reader.readAgain(deaf)).isTrue();
        reader.readBatch();
        assertThat(state("g1")).isEqualTo("REPEATED");
        assertThat(ears.asked.stream().filter("order.paid 7006"::equals)).hasSize(1);
        assertThat(reader.readAgain(UUID.randomUUID())).isFalse();
    }

    @Test
    void forgetsAnOrderAfterItsTime() {
        deliver("h1", "orders/paid", "own/shopify/orders-paid.json", "7007");
        reader.readBatch();
        clock.forward(Duration.ofDays(59));
        snapshots.forgetExpired();
        assertThat(database.count("message_snapshot where snapshot_key = '7007'"))
                .isOne();
        clock.forward(Duration.ofDays(1));
        assertThat(snapshots.find("lab", "7007")).isEmpty();
        snapshots.forgetExpired();
        assertThat(database.count("message_snapshot where snapshot_key = '7007'"))
                .isZero();
    }
}
