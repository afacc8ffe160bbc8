package dev.earshot.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Slows down whoever guesses passwords: ten tries a minute from one place for one account, on each instance. */
@ApplicationScoped
class LoginPace {

    private static final int TRIES = 10;
    private static final Duration SPAN = Duration.ofMinutes(1);
    private static final int ADDRESSES_REMEMBERED = 10_000;

    private record Tries(Instant since, int count) {}

    private final Clock clock;
    private final Map<String, Tries> tries = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Tries> eldest) {
            return size() > ADDRESSES_REMEMBERED;
        }
    };

    LoginPace(Clock clock) {
        this.clock = clock;
    }

    /** @param from address of whoever tries, so that nobody can lock another out */
    synchronized boolean allows(String from, String email) {
        Instant now = clock.instant();
        Tries counted = tries.merge(
                from + " " + email.strip().toLowerCase(Locale.ROOT),
                new Tries(now, 1),
                (old, one) -> old.since().plus(SPAN).isAfter(now) ? new Tries(old.since(), old.count() + 1) : one);
        return counted.count() <= TRIES;
    }
}
