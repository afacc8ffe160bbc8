package dev.earshot.insight.recall;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Results that are dear to find, until what they rest on changes. Whoever asks for one that is being found waits for it
 * instead of finding it too; other keys are not held up. Only the most recently asked are kept.
 *
 * @param <K> what is asked
 * @param <V> what is found
 */
public final class Remembered<K, V> {

    private final Map<K, Place<V>> places;

    /** @param most results that are kept */
    public Remembered(int most) {
        places = new LinkedHashMap<>(16, .75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, Place<V>> eldest) {
                return size() > most;
            }
        };
    }

    private record Checked<V>(V found, Instant at) {}

    private static final class Place<V> {
        private Optional<Object> version = Optional.empty();
        private Optional<V> found = Optional.empty();
        private volatile Optional<Checked<V>> checked = Optional.empty();
    }

    /** What was found or found unchanged at {@code since} or later, without waiting for anybody. */
    public Optional<V> since(K key, Instant since) {
        return known(key)
                .flatMap(place -> place.checked)
                .filter(checked -> !checked.at.isBefore(since))
                .map(Checked::found);
    }

    /**
     * @param version of what it rests on; the same version is found once
     * @param now when the version was looked up
     */
    public V get(K key, Object version, Instant now, Supplier<V> finding) {
        Place<V> place = place(key);
        synchronized (place) {
            if (place.found.isEmpty() || !place.version.equals(Optional.of(version))) {
                place.found = Optional.of(Objects.requireNonNull(finding.get()));
                place.version = Optional.of(version);
            }
            V found = place.found.orElseThrow();
            place.checked = Optional.of(new Checked<>(found, now));
            return found;
        }
    }

    private synchronized Optional<Place<V>> known(K key) {
        return Optional.ofNullable(places.get(key));
    }

    private synchronized Place<V> place(K key) {
        return places.computeIfAbsent(key, ignored -> new Place<>());
    }

    synchronized int size() {
        return places.size();
    }
}
