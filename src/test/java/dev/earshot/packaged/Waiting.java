package dev.earshot.packaged;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Patience with another process, with an end. */
final class Waiting {

    /** Long: a build machine may be busy. Nothing takes this long by itself. */
    static final Duration LONGEST = Duration.ofSeconds(150);

    private static final long BETWEEN_LOOKS_MILLIS = 50;

    private Waiting() {}

    static void until(String what, BooleanSupplier seen) {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (!seen.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited " + LONGEST.toSeconds() + " s in vain: " + what);
            }
            try {
                TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS_MILLIS);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
