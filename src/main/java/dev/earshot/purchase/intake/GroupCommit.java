package dev.earshot.purchase.intake;

import dev.earshot.platform.Trouble;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/**
 * One writer for all that shops deliver at once: while one transaction reaches the disk, what arrives meanwhile waits for
 * the next. The busier it is, the more rows share a commit; whoever comes alone waits for nobody. A delivery is answered
 * after its commit, never before.
 */
@ApplicationScoped
class GroupCommit {

    /** Nothing more can wait: to be sent again later. */
    static final class Full extends Exception {
        Full() {
            super("as many deliveries wait as may");
        }
    }

    private static final int MOST_ROWS = 256;
    private static final int MOST_BYTES = 4 << 20;
    private static final int MOST_WAITING = 4_096;
    private static final long MOST_WAITING_BYTES = 64L << 20;
    private static final int ATTEMPTS = 3;

    /** What one request brings: all of it is kept, or nothing. */
    private record Parcel(List<Arrival> arrivals, CompletableFuture<Integer> isNew) {
        long bytes() {
            return arrivals.stream().mapToLong(one -> one.body().length).sum();
        }
    }

    private final InboxTable table;
    private final Queue<Parcel> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final AtomicLong waitingBytes = new AtomicLong();
    private final AtomicBoolean writing = new AtomicBoolean();
    private final ThreadPoolExecutor writer =
            new ThreadPoolExecutor(0, 1, 10, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
                Thread thread = new Thread(task, "inbox-writer");
                thread.setDaemon(true);
                return thread;
            });

    GroupCommit(InboxTable table) {
        this.table = table;
    }

    /**
     * Keeps what one request brought, all or nothing.
     *
     * @return once it is committed: how many of them are new
     */
    CompletionStage<Integer> keep(List<Arrival> arrivals) throws Full {
        Parcel parcel = new Parcel(arrivals, new CompletableFuture<>());
        long bytes = parcel.bytes();
        if (waitingBytes.addAndGet(bytes) > MOST_WAITING_BYTES || !waiting.offer(parcel)) {
            waitingBytes.addAndGet(-bytes);
            throw new Full();
        }
        if (writing.compareAndSet(false, true)) {
            writer.execute(this::writeAll);
        }
        return parcel.isNew();
    }

    private void writeAll() {
        do {
            try {
                for (List<Parcel> group = next(); !group.isEmpty(); group = next()) {
                    write(group);
                }
            } finally {
                writing.set(false);
            }
        } while (!waiting.isEmpty() && writing.compareAndSet(false, true));
    }

    private List<Parcel> next() {
        List<Parcel> group = new ArrayList<>();
        int rows = 0;
        long bytes = 0;
        while (rows < MOST_ROWS && bytes < MOST_BYTES) {
            Parcel parcel = waiting.poll();
            if (parcel == null) {
                break;
            }
            group.add(parcel);
            rows += parcel.arrivals().size();
            bytes += parcel.bytes();
        }
        waitingBytes.addAndGet(-bytes);
        return group;
    }

    /** A parcel that breaks the transaction must not sink its neighbours: then each gets one of its own. */
    private void write(List<Parcel> group) {
        try {
            commit(group);
        } catch (SQLException | RuntimeException e) {
            if (isLineDown(e)) {
                group.forEach(parcel -> parcel.isNew().completeExceptionally(e));
                next().forEach(parcel -> parcel.isNew().completeExceptionally(e));
            } else {
                group.forEach(this::writeAlone);
            }
        }
    }

    private void writeAlone(Parcel parcel) {
        for (int attempt = 1; ; attempt++) {
            try {
                commit(List.of(parcel));
                return;
            } catch (SQLException | RuntimeException e) {
                if (attempt == ATTEMPTS || !Trouble.isConflict(e)) {
                    parcel.isNew().completeExceptionally(e);
                    return;
                }
            }
        }
    }

    private void commit(List<Parcel> group) throws SQLException {
        Map<Arrival.Key, Arrival> arrivals = new LinkedHashMap<>();
        group.forEach(parcel -> parcel.arrivals().forEach(one -> arrivals.putIfAbsent(one.key(), one)));
        Set<Arrival.Key> unseen = table.write(arrivals.values());
        // The first to bring a delivery is told it is new, whoever repeats it is told it is known.
        group.forEach(parcel -> parcel.isNew().complete((int) parcel.arrivals().stream()
                .filter(one -> unseen.remove(one.key()))
                .count()));
    }

    private static boolean isLineDown(Exception e) {
        return Trouble.isPassing(e) && !Trouble.isConflict(e);
    }

    @PreDestroy
    void stop() {
        writer.shutdown();
    }
}
