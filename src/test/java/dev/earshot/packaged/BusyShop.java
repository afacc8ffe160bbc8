package dev.earshot.packaged;

import java.io.IOException;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A shop that reports one order after the other, on several lines at once, until the server is gone. */
final class BusyShop {

    /** Few: what is delivered must also be mailed within a test's patience. */
    private static final int LINES = 4;

    private final Server server;
    private final ExecutorService lines = Executors.newFixedThreadPool(LINES);
    private final AtomicInteger orders = new AtomicInteger();
    private final Set<Order> sent = ConcurrentHashMap.newKeySet();
    private final Set<Order> acknowledged = ConcurrentHashMap.newKeySet();
    private final Queue<Integer> refusals = new ConcurrentLinkedQueue<>();

    BusyShop(Server server) {
        this.server = server;
        for (int i = 0; i < LINES; i++) {
            lines.execute(this::report);
        }
        lines.shutdown();
    }

    /** Every order, also those whose fate the shop does not know. */
    Set<Order> sent() {
        return sent;
    }

    Set<Order> acknowledged() {
        return acknowledged;
    }

    /** Answers other than 200. */
    Queue<Integer> refusals() {
        return refusals;
    }

    /** To be called once the server is gone. */
    void awaitSilence() {
        try {
            if (!lines.awaitTermination(60, TimeUnit.SECONDS)) {
                throw new AssertionError("still somebody answers");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void report() {
        try {
            while (true) {
                Order order = new Order("A-" + orders.incrementAndGet());
                sent.add(order);
                int status = server.tryDeliver(order);
                if (status == 200) {
                    acknowledged.add(order);
                } else {
                    refusals.add(status);
                }
            }
        } catch (IOException e) {
            // The server is gone.
        }
    }
}
