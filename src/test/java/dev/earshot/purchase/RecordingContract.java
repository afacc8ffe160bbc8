package dev.earshot.purchase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.Database;
import dev.earshot.TestClock;
import dev.earshot.platform.signature.Vector;
import dev.earshot.purchase.source.Mapping;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of deliveries that belong together, in whatever order they come. */
abstract class RecordingContract {

    private static final String SOURCES =
            """
            lab:
              signature: hmac-sha256-hex
              secrets: ["${EARSHOT_SECRET_PLAIN}"]
              preset: shopify
            """;

    private static final String UNBEARABLE = "7666";

    /** Hears what others in the house hear. */
    @Singleton
    static class Ears {
        final Queue<PurchaseCancelled> cancelled = new ConcurrentLinkedQueue<>();
        final Queue<String> asked = new ConcurrentLinkedQueue<>();
        final Queue<String> inTime = new ConcurrentLinkedQueue<>();

        @Inject
        Purchases purchases;

        void hear(@Observes PurchaseCancelled event) {
            cancelled.add(event);
            if (!purchases.ofOrder(event.source(), event.orderKey()).isEmpty()) {
                inTime.add(event.orderKey());
            }
        }

        void hear(@Observes PurchaseRecorded event) {
            if (event.event().key().equals(UNBEARABLE)) {
                throw new IllegalStateException("nobody can hear this");
            }
            asked.add(event.event().type() + " " + event.event().key());
        }
    }

    @Inject
    Database database;

    @Inject
    Inbox inbox;

    @Inject
    InboxReader reader;

    @Inject
    PurchaseRecorder recorder;

    @Inject
    SourceCatalog sources;

    @Inject
    Snapshots snapshots;

    @Inject
    Ears ears;

    @Inject
    TestClock clock;

    @BeforeEach
    void openTheShop() {
        clock.set(TestClock.START);
        sources.take("sources.yaml", SOURCES);
    }

    @AfterEach
    void closeTheShop() {
        sources.load(null);
    }

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
    void neverLosesACancellationThatComesTogetherWithItsOrder() throws Exception {
        ExecutorService instances = Executors.newFixedThreadPool(4);
        try {
            for (int i = 0; i < 12; i++) {
                String order = String.valueOf(7100 + i);
                UUID paid = deliver("e-paid-" + i, "orders/paid", "own/shopify/orders-paid.json", order);
                UUID cancelled = deliver("e-cancelled-" + i, "orders/cancelled", cancellation(order));
                List<Callable<Void>> both = List.of(read(paid), read(cancelled));
                for (var done : instances.invokeAll(both)) {
                    done.get();
                }
                assertThat(ears.inTime.contains(order) || state("e-paid-" + i).equals("SKIPPED"))
                        .as("the cancellation of " + order + " knows of the order, or the order of its cancellation")
                        .isTrue();
            }
        } finally {
            instances.shutdownNow();
        }
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
    void setsOneAsideThatBreaksItsTransactionAndRecordsItsNeighbours() {
        deliver("i1", "orders/paid", "own/shopify/orders-paid.json", "7048");
        deliver("i2", "orders/paid", "own/shopify/orders-paid.json", UNBEARABLE);
        deliver("i3", "orders/paid", "own/shopify/orders-paid.json", "7009");
        assertThat(reader.readBatch()).isEqualTo(3);
        assertThat(state("i1")).isEqualTo("RECORDED");
        assertThat(state("i2")).isEqualTo("REJECTED");
        assertThat(state("i3")).isEqualTo("RECORDED");
        assertThat(facts("order.paid", "7048")).contains("\"order.total\"");
        assertThat(database.count("purchase where source = 'lab' and order_key = '7666'"))
                .isZero();
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

    private Callable<Void> read(UUID delivery) {
        return () -> {
            recorder.record(delivery);
            return null;
        };
    }

    private UUID deliver(String key, String topic, String file, String order) {
        String body = new String(Vector.bytes(file), StandardCharsets.UTF_8).replace("6100200300400500", order);
        return deliver(key, topic, body);
    }

    private UUID deliver(String key, String topic, String body) {
        inbox.keep("lab", key, Map.of("x-shopify-topic", topic), body.getBytes(StandardCharsets.UTF_8));
        return UUID.fromString(database.read(
                        "select cast(id as varchar) from inbox_delivery where source = 'lab' and delivery_key = ?", key)
                .get(0));
    }

    private static String cancellation(String order) {
        return "{\"id\":" + order + ",\"cancelled_at\":\"2026-03-04T10:00:00+01:00\"}";
    }

    private static String refund(String order) {
        return "{\"id\":1,\"order_id\":" + order + ",\"created_at\":\"2026-03-04T10:00:00+01:00\"}";
    }

    private String state(String key) {
        return database.read("select state from inbox_delivery where source = 'lab' and delivery_key = ?", key)
                .get(0);
    }

    private String reason(String key) {
        return database.read("select reason from inbox_delivery where source = 'lab' and delivery_key = ?", key)
                .get(0);
    }

    private String facts(String type, String order) {
        return database.read(
                        "select facts from purchase where source = 'lab' and type = ? and order_key = ?", type, order)
                .get(0);
    }
}
