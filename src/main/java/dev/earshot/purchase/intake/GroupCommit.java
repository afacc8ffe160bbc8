package dev.earshot.purchase.intake;

import dev.earshot.platform.database.GroupWriter;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicLong;

/** One writer for all that shops deliver at once. A delivery is answered after its commit, never before. */
@ApplicationScoped
class GroupCommit {

    /** Nothing more can wait: to be sent again later. */
    static final class Full extends Exception {
        Full() {
            super("as many deliveries wait as may");
        }
    }

    private static final int MOST_ROWS = 256;
    private static final long MOST_BYTES = 4L << 20;
    private static final int MOST_WAITING = 4_096;
    private static final long MOST_WAITING_BYTES = 64L << 20;

    private final InboxTable table;
    private final AtomicLong waitingBytes = new AtomicLong();
    private final GroupWriter<List<Arrival>, Integer> writer =
            new GroupWriter<>("inbox-writer", MOST_WAITING, GroupCommit::fits, this::commit);

    GroupCommit(InboxTable table) {
        this.table = table;
    }

    /**
     * Keeps what one request brought, all or nothing.
     *
     * @return once it is committed: how many of them are new
     */
    CompletionStage<Integer> keep(List<Arrival> arrivals) throws Full {
        long bytes = bytes(arrivals);
        Optional<CompletionStage<Integer>> kept =
                waitingBytes.addAndGet(bytes) > MOST_WAITING_BYTES ? Optional.empty() : writer.keep(arrivals);
        if (kept.isEmpty()) {
            waitingBytes.addAndGet(-bytes);
            throw new Full();
        }
        return kept.get().whenComplete((isNew, failure) -> waitingBytes.addAndGet(-bytes));
    }

    private static boolean fits(List<List<Arrival>> group, List<Arrival> next) {
        return group.stream().mapToInt(List::size).sum() + next.size() <= MOST_ROWS
                && group.stream().mapToLong(GroupCommit::bytes).sum() + bytes(next) <= MOST_BYTES;
    }

    private static long bytes(List<Arrival> arrivals) {
        return arrivals.stream().mapToLong(one -> one.body().length).sum();
    }

    /** The first to bring a delivery is told it is new, whoever repeats it is told it is known. */
    private List<Integer> commit(List<List<Arrival>> group) throws SQLException {
        Map<Arrival.Key, Arrival> arrivals = new LinkedHashMap<>();
        group.forEach(brought -> brought.forEach(one -> arrivals.putIfAbsent(one.key(), one)));
        Set<Arrival.Key> unseen = table.write(arrivals.values());
        return group.stream()
                .map(brought -> (int)
                        brought.stream().filter(one -> unseen.remove(one.key())).count())
                .toList();
    }

    @PreDestroy
    void stop() {
        writer.close();
    }
}
