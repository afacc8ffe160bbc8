package dev.earshot.platform.database;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * One writer for what many bring at once: while one transaction reaches the disk, what arrives meanwhile waits for the next. The
 * busier it is, the more share a commit; whoever comes alone waits for nobody. Each is answered after its commit, never before.
 *
 * @param <T> what one brings: all of it is kept, or nothing
 * @param <R> what one is told
 */
public final class GroupWriter<T, R> implements AutoCloseable {

    /** Writes them all in one transaction. Committed when it returns, with one result each in their order. */
    public interface Transaction<T, R> {
        List<R> write(List<T> group) throws Exception;
    }

    /** Who may share a transaction with those before. */
    public interface Company<T> {
        boolean welcomes(List<T> group, T next);
    }

    private static final int ATTEMPTS = 3;

    private record Parcel<T, R>(T brought, CompletableFuture<R> kept) {}

    private final Queue<Parcel<T, R>> waiting;
    private final Company<T> company;
    private final Transaction<T, R> transaction;
    private final AtomicBoolean writing = new AtomicBoolean();
    private final ThreadPoolExecutor writer;

    /**
     * @param name of its thread
     * @param mostWaiting past that nobody else is let in
     */
    public GroupWriter(String name, int mostWaiting, Company<T> company, Transaction<T, R> transaction) {
        this.waiting = new ArrayBlockingQueue<>(mostWaiting);
        this.company = company;
        this.transaction = transaction;
        this.writer = new ThreadPoolExecutor(0, 1, 10, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    /** @return what is told once it is committed; empty where as many wait as may */
    public Optional<CompletionStage<R>> keep(T brought) {
        Parcel<T, R> parcel = new Parcel<>(brought, new CompletableFuture<>());
        if (!waiting.offer(parcel)) {
            return Optional.empty();
        }
        if (writing.compareAndSet(false, true)) {
            writer.execute(this::writeAll);
        }
        return Optional.of(parcel.kept());
    }

    private void writeAll() {
        do {
            try {
                for (List<Parcel<T, R>> group = next(); !group.isEmpty(); group = next()) {
                    write(group);
                }
            } finally {
                writing.set(false);
            }
        } while (!waiting.isEmpty() && writing.compareAndSet(false, true));
    }

    private List<Parcel<T, R>> next() {
        List<Parcel<T, R>> group = new ArrayList<>();
        List<T> brought = new ArrayList<>();
        for (Parcel<T, R> parcel = waiting.peek(); parcel != null; parcel = waiting.peek()) {
            if (!brought.isEmpty() && !company.welcomes(brought, parcel.brought())) {
                break;
            }
            group.add(parcel);
            brought.add(parcel.brought());
            waiting.remove();
        }
        return group;
    }

    /** Who breaks the transaction must not sink the neighbours: then each gets one of its own. */
    private void write(List<Parcel<T, R>> group) {
        try {
            commit(group);
        } catch (Exception e) {
            if (isLineDown(e)) {
                group.forEach(parcel -> parcel.kept().completeExceptionally(e));
                next().forEach(parcel -> parcel.kept().completeExceptionally(e));
            } else {
                group.forEach(this::writeAlone);
            }
        }
    }

    private void writeAlone(Parcel<T, R> parcel) {
        for (int attempt = 1; ; attempt++) {
            try {
                commit(List.of(parcel));
                return;
            } catch (Exception e) {
                if (attempt == ATTEMPTS || !Trouble.isConflict(e)) {
                    parcel.kept().completeExceptionally(e);
                    return;
                }
            }
        }
    }

    private void commit(List<Parcel<T, R>> group) throws Exception {
        List<R> told = transaction.write(group.stream().map(Parcel::brought).toList());
        for (int i = 0; i < group.size(); i++) {
            group.get(i).kept().complete(told.get(i));
        }
    }

    private static boolean isLineDown(Exception e) {
        return Trouble.isPassing(e) && !Trouble.isConflict(e);
    }

    @Override
    public void close() {
        writer.shutdown();
    }
}
