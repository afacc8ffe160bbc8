package dev.earshot.account;

import dev.earshot.platform.web.Turnstile;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;

/** Slows down whoever guesses passwords: ten tries a minute from one place for one account, on each instance. */
@ApplicationScoped
class LoginPace {

    private static final int TRIES = 10;

    private final Turnstile turnstile;

    LoginPace(Clock clock) {
        turnstile = new Turnstile(TRIES, Duration.ofMinutes(1), clock);
    }

    /** @param from address of whoever tries, so that nobody can lock another out */
    boolean allows(String from, String email) {
        return turnstile
                .hold(from + " " + email.strip().toLowerCase(Locale.ROOT))
                .isEmpty();
    }
}
