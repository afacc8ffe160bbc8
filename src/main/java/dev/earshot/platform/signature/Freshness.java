package dev.earshot.platform.signature;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How old a signature may be: whoever overheard a request cannot send it again for ever. */
public final class Freshness {

    /** How far the sender's clock may be from ours, either way: what Stripe and Standard Webhooks allow. */
    public static final Duration TOLERANCE = Duration.ofMinutes(5);

    private Freshness() {}

    /** Whether the text is a count of seconds since 1970 that is not absurdly large. */
    public static boolean isSeconds(String text) {
        return text.matches("[0-9]{1,12}");
    }

    /** Why a request signed then is not taken now; empty where it is. */
    public static Optional<String> objection(String seconds, Instant now) {
        long age = now.getEpochSecond() - Long.parseLong(seconds);
        return Math.abs(age) <= TOLERANCE.toSeconds()
                ? Optional.empty()
                : Optional.of("The request was signed " + Math.abs(age) + " s " + (age > 0 ? "ago" : "in the future")
                        + ", which is more than " + TOLERANCE.toSeconds() + " s from our clock.");
    }
}
