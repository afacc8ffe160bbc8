package dev.earshot.platform.signature.published;

import java.security.PublicKey;
import java.time.Instant;
import java.util.List;

/** The public keys a sender may sign with. */
public interface KeyRing {

    /** @param name how its owner tells it from others; empty where it has no name */
    record Named(String name, PublicKey key) {}

    /** The keys cannot be had right now, and nobody can say whether a signature fits. */
    final class Unreachable extends Exception {
        public Unreachable(String sentence) {
            super(sentence);
        }
    }

    /**
     * The keys that may have made a signature.
     *
     * @param name what the signature calls its key; empty where it does not say
     */
    List<PublicKey> keys(String name, Instant now) throws Unreachable;

    static KeyRing of(List<Named> keys) {
        List<Named> all = List.copyOf(keys);
        return (name, now) -> named(all, name);
    }

    static List<PublicKey> named(List<Named> keys, String name) {
        return keys.stream()
                .filter(key ->
                        name.isEmpty() || key.name().isEmpty() || key.name().equals(name))
                .map(Named::key)
                .toList();
    }
}
