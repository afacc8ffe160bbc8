package dev.earshot.insight.recall;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Finds things in the background for somebody who waits a moment and asks again later. What is asked for meanwhile is not
 * found twice.
 *
 * @param <K> what is asked
 * @param <V> what is found
 */
public final class Soon<K, V> {

    /** For a page: within the time in which it has to be there. */
    public static final Duration MOMENT = Duration.ofMillis(100);

    private final Map<K, CompletableFuture<V>> running = new ConcurrentHashMap<>();
    private final Executor executor;

    public Soon(Executor executor) {
        this.executor = executor;
    }

    /** Empty where it takes longer than {@code patience}: it goes on. What finding throws, this throws. */
    public Optional<V> get(K key, Supplier<V> finding, Duration patience) {
        CompletableFuture<V> future =
                running.computeIfAbsent(key, ignored -> CompletableFuture.supplyAsync(finding, executor));
        // Not within the call above, which may not touch the same entry again.
        future.whenComplete((found, failure) -> running.remove(key, future));
        try {
            return Optional.of(future.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        }
    }
}
