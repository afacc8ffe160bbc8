package dev.earshot.platform.database;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Identifiers made by the program: UUID version 7 (RFC 9562, 5.7), so that rows lie in the order of their time. */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    public static UUID next(Clock clock) {
        long time = clock.millis() << 16;
        long high = time | 0x7000L | (RANDOM.nextInt() & 0x0FFFL);
        long low = (RANDOM.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low);
    }

    /** The least id of that moment: whatever has a smaller one was made before. */
    public static UUID since(Instant moment) {
        return new UUID(moment.toEpochMilli() << 16, 0);
    }

    /** When it was made, to the millisecond. */
    public static Instant madeAt(UUID id) {
        return Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16);
    }
}
