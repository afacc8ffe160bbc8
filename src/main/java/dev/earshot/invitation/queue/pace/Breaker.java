package dev.earshot.invitation.queue.pace;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;

/**
 * Keeps a sender from knocking at a mail server that takes nothing. After some failures in a row it lets one mail at a
 * time try, at growing intervals, until one gets through. Every instance has its own: each may reach the server or not.
 */
@Singleton
public class Breaker {

    private static final int FAILURES = 3;
    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

    private int failures;
    private Duration wait = FIRST_WAIT;
    private Instant nextTry = Instant.MIN;

    /** How many mails may be taken up: as many as wanted, one as a probe, or none for the moment. */
    public synchronized int lets(int wanted, Instant now) {
        if (!isOpen()) {
            return wanted;
        }
        return now.isBefore(nextTry) ? 0 : 1;
    }

    public synchronized void worked() {
        failures = 0;
        wait = FIRST_WAIT;
    }

    public synchronized void failed(Instant now) {
        failures++;
        if (isOpen()) {
            nextTry = now.plus(wait);
            wait = wait.multipliedBy(2).compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait.multipliedBy(2);
        }
    }

    /** Whether only probes are sent. */
    public synchronized boolean isOpen() {
        return failures >= FAILURES;
    }
}
