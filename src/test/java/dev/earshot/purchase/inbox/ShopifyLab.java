package dev.earshot.purchase.inbox;

import dev.earshot.Database;
import dev.earshot.TestClock;
import dev.earshot.platform.signature.Vector;
import dev.earshot.purchase.PurchaseCancelled;
import dev.earshot.purchase.PurchaseRecorded;
import dev.earshot.purchase.Purchases;
import dev.earshot.purchase.PurchasesRecorded;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.sql.SQLTimeoutException;
import java.time.Duration;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A Shopify shop whose deliveries are read, and what others in the house hear of them. */
abstract class ShopifyLab {

    static final String SOURCES =
            """
            lab:
              signature: hmac-sha256-hex
              secrets: ["${EARSHOT_SECRET_PLAIN}"]
              preset: shopify
            """;

    static final String UNBEARABLE = "7666";

    /** Hears what others in the house hear. */
    @Singleton
    static class Ears {
        final Queue<PurchaseCancelled> cancelled = new ConcurrentLinkedQueue<>();
        final Queue<String> asked = new ConcurrentLinkedQueue<>();
        final Queue<String> inTime = new ConcurrentLinkedQueue<>();

        /** Keys of orders the database takes too long for. */
        final Queue<String> slow = new ConcurrentLinkedQueue<>();

        @Inject
        Purchases purchases;

        void hear(@Observes PurchaseCancelled event) {
            cancelled.add(event);
            if (!purchases.ofOrder(event.source(), event.orderKey()).isEmpty()) {
                inTime.add(event.orderKey());
            }
        }

        void hear(@Observes PurchasesRecorded all) {
            for (PurchaseRecorded event : all.purchases()) {
                if (event.event().key().equals(UNBEARABLE)) {
                    throw new IllegalStateException("nobody can hear this");
                }
                if (slow.contains(event.event().key())) {
                    throw new IllegalStateException(new SQLTimeoutException("too slow", "57014"));
                }
                asked.add(event.event().type() + " " + event.event().key());
            }
        }
    }

    @Inject
    Database database;

    @Inject
    Inbox inbox;

    @Inject
    InboxReader reader;

    @Inject
    DeliveryRecorder recorder;

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

    UUID deliver(String key, String topic, String file, String order) {
        String body = new String(Vector.bytes(file), StandardCharsets.UTF_8).replace("6100200300400500", order);
        return deliver(key, topic, body);
    }

    UUID deliver(String key, String topic, String body) {
        clock.forward(Duration.ofSeconds(1)); // Or they could be read in any order.
        inbox.keep("lab", key, Map.of("x-shopify-topic", topic), body.getBytes(StandardCharsets.UTF_8));
        return UUID.fromString(database.read(
                        "select cast(id as varchar) from inbox_delivery where source = 'lab' and delivery_key = ?", key)
                .get(0));
    }

    static String cancellation(String order) {
        return "{\"id\":" + order + ",\"cancelled_at\":\"2026-03-04T10:00:00+01:00\"}";
    }

    static String refund(String order) {
        return "{\"id\":1,\"order_id\":" + order + ",\"created_at\":\"2026-03-04T10:00:00+01:00\"}";
    }

    String state(String key) {
        return database.read("select state from inbox_delivery where source = 'lab' and delivery_key = ?", key)
                .get(0);
    }

    String reason(String key) {
        return database.read("select reason from inbox_delivery where source = 'lab' and delivery_key = ?", key)
                .get(0);
    }

    String facts(String type, String order) {
        return database.read(
                        "select facts from purchase where source = 'lab' and type = ? and order_key = ?", type, order)
                .get(0);
    }
}
