package dev.earshot.platform.signature.published;

import java.io.IOException;
import java.net.URI;
import java.security.PublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Keys that their owner publishes, fetched when they are needed and kept for an hour. A key nobody knows yet is looked for
 * at once, since owners change their keys, but once a minute at most, since anybody may name a key that does not exist. Old
 * keys serve for a day while new ones cannot be had.
 */
public final class FetchedKeys implements KeyRing {

    /** Fetches a document; empty where its owner says there is none. */
    @FunctionalInterface
    public interface Fetch {
        Optional<byte[]> fetch(URI address) throws IOException;
    }

    private static final Duration KEPT = Duration.ofHours(1);
    private static final Duration AT_MOST_KEPT = Duration.ofHours(24);
    private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(1);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(10);
    private static final int MOST_ADDRESSES = 20;

    private record Known(List<Named> keys, Instant since) {}

    private final Fetch fetch;
    private final Function<String, URI> address;
    private final Function<byte[], List<Named>> reader;
    private final Map<URI, Known> known = new LinkedHashMap<>();
    private Instant failed = Instant.MIN;

    /**
     * @param address where the keys of this name stand; the same for all names where one document holds them
     * @param reader leaves out what it cannot read
     */
    public FetchedKeys(Fetch fetch, Function<String, URI> address, Function<byte[], List<Named>> reader) {
        this.fetch = fetch;
        this.address = address;
        this.reader = reader;
    }

    @Override
    public synchronized List<PublicKey> keys(String name, Instant now) throws Unreachable {
        URI from = address.apply(name);
        Optional<Known> before = Optional.ofNullable(known.get(from));
        List<PublicKey> found =
                before.map(old -> KeyRing.named(old.keys(), name)).orElse(List.of());
        Duration age = before.map(old -> Duration.between(old.since(), now)).orElse(AT_MOST_KEPT);
        if (age.compareTo(found.isEmpty() ? BETWEEN_LOOKS : KEPT) < 0) {
            return found;
        }
        try {
            return KeyRing.named(look(from, now), name);
        } catch (IOException e) {
            if (!found.isEmpty() && age.compareTo(AT_MOST_KEPT) < 0) {
                return found;
            }
            throw new Unreachable("The sender's public keys at " + from + " cannot be fetched right now.");
        }
    }

    private List<Named> look(URI from, Instant now) throws IOException {
        if (now.isBefore(failed.plus(AFTER_FAILURE))) {
            throw new IOException("failed a moment ago");
        }
        failed = now;
        List<Named> keys = fetch.fetch(from).map(reader).orElse(List.of());
        failed = Instant.MIN;
        if (known.size() >= MOST_ADDRESSES) {
            known.clear();
        }
        known.put(from, new Known(keys, now));
        return keys;
    }
}
