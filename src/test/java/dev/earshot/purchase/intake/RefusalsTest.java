package dev.earshot.purchase.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.TestClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RefusalsTest {

    private final TestClock clock = new TestClock();
    private final Refusals refusals = new Refusals(clock);

    @Test
    void areCountedForAnHour() {
        refusals.note("shop", "first");
        clock.forward(Duration.ofMinutes(59));
        refusals.note("shop", "second");
        assertThat(refusals.lastHour())
                .containsOnlyKeys("shop")
                .containsEntry("shop", new Refusals.Refused(2, "second", clock.instant()));
        clock.forward(Duration.ofMinutes(1));
        assertThat(refusals.lastHour().get("shop").count()).isOne();
        clock.forward(Duration.ofMinutes(59));
        assertThat(refusals.lastHour()).isEmpty();
    }

    @Test
    void sayWhichIsTheFirstOfAMinute() {
        assertThat(refusals.note("shop", "x")).isTrue();
        assertThat(refusals.note("shop", "x")).isFalse();
        assertThat(refusals.note("other", "x")).isTrue();
        clock.forward(Duration.ofMinutes(60));
        assertThat(refusals.note("shop", "x")).isTrue();
        assertThat(refusals.lastHour().get("shop").count()).isOne();
    }
}
