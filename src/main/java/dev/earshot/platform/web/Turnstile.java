package dev.earshot.platform.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Lets each caller through so many times a span, on each instance; whoever comes oftener waits for the next one. */
public final class Turnstile {

    private static final int CALLERS_REMEMBERED = 10_000;

    private record Counted(Instant since, int times) {}

    private final int most;
    private final Duration span;
    private final Clock clock;
    private final Map<String, Counted> callers = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Counted> eldest) {
            return size() > CALLERS_REMEMBERED;
        }
    };

    public Turnstile(int most, Duration span, Clock clock) {
        this.most = most;
        this.span = span;
        this.clock = clock;
    }

    /** Empty where {@code caller} may pass; otherwise how long until they may. */
    public synchronized Optional<Duration> hold(String caller) {
        Instant now = clock.instant();
        Counted counted = callers.merge(
                caller,
                new Counted(now, 1),
                (old, one) -> isOver(old, now) ? one : new Counted(old.since(), old.times() + 1));
        return counted.times() <= most
                ? Optional.empty()
                : Optional.of(Duration.between(now, counted.since().plus(span)));
    }

    /** Also where a clock was put back: nobody waits for longer than a span. */
    private boolean isOver(Counted old, Instant now) {
        return now.isBefore(old.since()) || !now.isBefore(old.since().plus(span));
    }
}
