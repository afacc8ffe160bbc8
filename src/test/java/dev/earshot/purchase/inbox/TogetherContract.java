package dev.earshot.purchase.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** What becomes of deliveries that are read together, or at once. */
abstract class TogetherContract extends ShopifyLab {

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
    void recordsWhatComesTogetherAsIfEachHadComeAlone() {
        deliver("j1", "orders/paid", "own/shopify/orders-paid.json", "7201");
        deliver("j2", "orders/paid", "own/shopify/orders-paid.json", "7201");
        deliver("j3", "orders/cancelled", cancellation("7201"));
        deliver("j4", "orders/cancelled", cancellation("7202"));
        deliver("j5", "orders/paid", "own/shopify/orders-paid.json", "7202");
        deliver("j6", "orders/paid", "own/shopify/orders-paid.json", "7203");
        assertThat(reader.readBatch()).isEqualTo(6);
        assertThat(List.of("j1", "j2", "j3", "j4", "j5", "j6"))
                .extracting(this::state)
                .containsExactly("RECORDED", "REPEATED", "RECORDED", "RECORDED", "SKIPPED", "RECORDED");
        assertThat(ears.inTime).contains("7201").doesNotContain("7202");
        assertThat(ears.asked).contains("order.paid 7201", "order.paid 7203").doesNotContain("order.paid 7202");
    }

    @Test
    void takesUpAgainWhatTookTooLongAndReadsItsNeighboursMeanwhile() {
        ears.slow.add("7211");
        deliver("k1", "orders/paid", "own/shopify/orders-paid.json", "7211");
        deliver("k2", "orders/paid", "own/shopify/orders-paid.json", "7212");
        assertThat(reader.readBatch()).isOne();
        assertThat(state("k1")).isEqualTo("RECEIVED");
        assertThat(state("k2")).isEqualTo("RECORDED");
        ears.slow.clear();
        reader.readBatch();
        assertThat(state("k1")).isEqualTo("RECORDED");
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

    private Callable<Void> read(UUID delivery) {
        return () -> {
            recorder.record(delivery);
            return null;
        };
    }
}
