package dev.earshot.packaged;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A shop that reports its orders out of order and some of them several times, on many lines, and sends again whatever was not
 * answered with 200: as shops do.
 */
final class StubbornShop {

    private static final int LINES = 16;

    private final Fleet fleet;
    /** The last thing each line hears is that there are no more. */
    private final BlockingQueue<Optional<Order>> deliveries = new LinkedBlockingQueue<>();

    private final AtomicInteger open;
    private final AtomicInteger unanswered = new AtomicInteger();
    private final AtomicInteger acknowledgements = new AtomicInteger();
    private final Queue<Integer> refusals = new ConcurrentLinkedQueue<>();
    private final Set<Order> acknowledged = ConcurrentHashMap.newKeySet();
    private final ExecutorService lines = Executors.newFixedThreadPool(LINES);

    /** @param orders each different */
    StubbornShop(Fleet fleet, List<Order> orders) {
        this.fleet = fleet;
        Random random = new Random(4);
        List<Order> all = new ArrayList<>(orders);
        orders.stream().filter(order -> random.nextInt(3) == 0).forEach(order -> all.addAll(List.of(order, order)));
        Collections.shuffle(all, random);
        all.forEach(this::deliver);
        open = new AtomicInteger(all.size());
        for (int i = 0; i < LINES; i++) {
            int line = i;
            lines.execute(() -> report(line));
        }
        lines.shutdown();
    }

    Set<Order> acknowledged() {
        return acknowledged;
    }

    int acknowledgements() {
        return acknowledgements.get();
    }

    int deliveriesLeft() {
        return open.get();
    }

    /** How many requests broke off, so that the shop does not know what became of them. */
    int unanswered() {
        return unanswered.get();
    }

    /** Answers other than 200 and "later". */
    Queue<Integer> refusals() {
        return refusals;
    }

    void awaitEnd() throws InterruptedException {
        if (!lines.awaitTermination(Waiting.LONGEST.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError(deliveriesLeft() + " deliveries are still to be made");
        }
    }

    private void report(int line) {
        try {
            for (Optional<Order> next = deliveries.take(); next.isPresent(); next = deliveries.take()) {
                report(next.get(), fleet.any(line));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void report(Order order, Server server) {
        try {
            int status = server.tryDeliver(order);
            if (status == 200) {
                acknowledged.add(order);
                acknowledgements.incrementAndGet();
                if (open.decrementAndGet() == 0) {
                    deliveries.addAll(Collections.nCopies(LINES, Optional.empty()));
                }
                return;
            }
            if (status != 503) {
                refusals.add(status);
            }
        } catch (IOException e) {
            unanswered.incrementAndGet();
        }
        deliver(order);
    }

    private void deliver(Order order) {
        deliveries.add(Optional.of(order));
    }
}
