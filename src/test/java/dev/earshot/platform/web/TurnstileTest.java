package dev.earshot.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.TestClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class TurnstileTest {

    private final TestClock clock = new TestClock();
    private final Turnstile turnstile = new Turnstile(3, Duration.ofMinutes(1), clock);

    @Test
    void whoComesTooOftenIsToldHowLongToWait() {
        comes("here", 3);
        clock.set(TestClock.START.plusSeconds(20));
        assertThat(turnstile.hold("here")).contains(Duration.ofSeconds(40));
        clock.set(TestClock.START.plusSeconds(60));
        assertThat(turnstile.hold("here")).isEmpty();
    }

    @Test
    void nobodyWaitsForAnother() {
        comes("here", 4);
        assertThat(turnstile.hold("there")).isEmpty();
    }

    @Test
    void nobodyWaitsForAClockThatWasPutBack() {
        clock.set(TestClock.START.plus(Duration.ofDays(1)));
        comes("here", 4);
        clock.set(TestClock.START);
        assertThat(turnstile.hold("here")).isEmpty();
    }

    private void comes(String caller, int times) {
        for (int i = 0; i < times; i++) {
            turnstile.hold(caller);
        }
    }
}
