package dev.earshot.insight.response.search;

import dev.earshot.insight.response.search.CommentRows.Said;
import dev.earshot.platform.database.Trouble;
import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Brings what is written in the database to the index of this instance: what came, what was changed, what was erased. */
@ApplicationScoped
public class IndexTail {

    /** A transaction may end later than one that began after it: what came so recently is looked at again. */
    private static final Duration OVERLAP = Duration.ofMinutes(1);

    private static final int PARTS_OF_A_COMMIT = 20;

    /** Reaching the disk takes its time, and what did not is read again. */
    private static final Duration KEPT_EVERY = Duration.ofMinutes(1);

    private final CommentIndex index;
    private final CommentRows rows;
    private final ErasedComments erased;
    private final Clock clock;
    private final Set<UUID> recent = new HashSet<>();
    private final Map<UUID, Instant> recentlyChanged = new HashMap<>();
    private volatile Optional<Progress> progress = Optional.empty();
    private volatile boolean stopping;
    private Instant kept = Instant.EPOCH;

    IndexTail(CommentIndex index, CommentRows rows, ErasedComments erased, Clock clock) {
        this.index = index;
        this.rows = rows;
        this.erased = erased;
        this.clock = clock;
    }

    /** How many of all responses can be found so far. */
    public record Progress(long read, long all) {}

    /** Empty while all can be found. */
    public Optional<Progress> progress() {
        return progress;
    }

    @Scheduled(every = "{earshot.jobs.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        try {
            catchUp();
        } catch (RuntimeException e) {
            Trouble.log("comments cannot be brought to their index", e);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }

    /** Opens the index again; one in memory is made anew, also from responses whose ids do not follow time. */
    public synchronized void reopen() {
        index.discard();
        recent.clear();
        recentlyChanged.clear();
        catchUp();
    }

    /** Reads until nothing is left to read. */
    public synchronized void catchUp() {
        try {
            IndexStore store = index.store();
            readNew(store);
            readChanged(store);
            erased.takeOut(store);
            progress = Optional.empty();
        } catch (IOException e) {
            index.discard();
            recent.clear();
            Log.warnf("the index of comments is opened again: %s", e.getClass().getSimpleName());
        } catch (SQLException e) {
            throw new IllegalStateException("comments cannot be read", e);
        }
    }

    private void readNew(IndexStore store) throws IOException, SQLException {
        Marks marks = store.marks();
        UUID settled = beginning(clock.instant().minus(OVERLAP));
        UUID from = lower(marks.newest(), settled);
        recent.removeIf(id -> lower(id, from).equals(id));
        int parts = 0;
        boolean fresh = false;
        List<Said> some = rows.after(from);
        if (some.size() == CommentRows.AT_ONCE) {
            progress = Optional.of(new Progress(marks.read(), Math.max(marks.read(), rows.count())));
        }
        while (!some.isEmpty() && !stopping) {
            List<Said> unread =
                    some.stream().filter(one -> !recent.contains(one.id())).toList();
            put(store, unread);
            UUID last = some.get(some.size() - 1).id();
            unread.stream()
                    .map(Said::id)
                    .filter(id -> lower(settled, id).equals(settled))
                    .forEach(recent::add);
            marks = new Marks(
                    marks.print(),
                    lower(marks.newest(), last).equals(last) ? marks.newest() : last,
                    marks.changed(),
                    marks.read() + unread.size(),
                    marks.erased());
            fresh |= !unread.isEmpty();
            parts += 1;
            if (parts % PARTS_OF_A_COMMIT == 0) {
                keep(store, marks);
            }
            long read = marks.read();
            progress = progress.map(before -> new Progress(read, Math.max(read, before.all())));
            some = some.size() < CommentRows.AT_ONCE ? List.of() : rows.after(last);
        }
        if (fresh) {
            show(store, marks);
        }
    }

    private void readChanged(IndexStore store) throws IOException, SQLException {
        Marks marks = store.marks();
        Instant from = marks.changed().minus(OVERLAP);
        recentlyChanged.values().removeIf(at -> at.isBefore(from));
        Instant at = from;
        List<Said> some = rows.changedAfter(at, new UUID(0, 0));
        boolean fresh = false;
        while (!some.isEmpty() && !stopping) {
            List<Said> unread = some.stream()
                    .filter(one -> !one.changed().equals(recentlyChanged.get(one.id())))
                    .toList();
            put(store, unread);
            unread.forEach(one -> recentlyChanged.put(one.id(), one.changed()));
            fresh |= !unread.isEmpty();
            Said last = some.get(some.size() - 1);
            at = last.changed();
            some = some.size() < CommentRows.AT_ONCE ? List.of() : rows.changedAfter(at, last.id());
        }
        if (fresh) {
            Instant changed = at.isAfter(marks.changed()) ? at : marks.changed();
            show(store, new Marks(marks.print(), marks.newest(), changed, marks.read(), marks.erased()));
        }
    }

    private void put(IndexStore store, List<Said> responses) throws IOException, SQLException {
        Map<UUID, List<Comment>> comments = rows.comments(responses);
        for (Said response : responses) {
            store.put(response.id(), comments.getOrDefault(response.id(), List.of()));
        }
    }

    private void show(IndexStore store, Marks marks) throws IOException {
        if (clock.instant().isBefore(kept.plus(KEPT_EVERY))) {
            store.show(marks);
        } else {
            keep(store, marks);
        }
    }

    private void keep(IndexStore store, Marks marks) throws IOException {
        store.commit(marks);
        kept = clock.instant();
    }

    /** Lower than every id made from this millisecond on. */
    private static UUID beginning(Instant at) {
        return new UUID(at.toEpochMilli() << 16, 0);
    }

    /** As databases order them. */
    private static UUID lower(UUID one, UUID other) {
        int high = Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
        int order =
                high != 0 ? high : Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits());
        return order <= 0 ? one : other;
    }
}
