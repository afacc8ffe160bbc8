package dev.earshot.insight.charter;

import dev.earshot.platform.EarshotConfig;
import dev.earshot.platform.web.Turnstile;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Slows down whoever asks for the charter all the time without signing in. */
@ApplicationScoped
class CharterDoor {

    private final Turnstile turnstile;

    CharterDoor(EarshotConfig config, Clock clock) {
        turnstile = new Turnstile(config.charter().perMinute(), Duration.ofMinutes(1), clock);
    }

    /**
     * Empty where somebody may read it; otherwise in how many seconds they may.
     *
     * @param from their address
     */
    Optional<Long> secondsToWait(String from) {
        return turnstile.hold(from).map(rest -> rest.toSeconds() + 1);
    }
}
