package dev.earshot.invitation.queue.pace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How many may go, and when a sender stops knocking. */
class PaceTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    @Test
    void warmsUpByTwiceAsManyEveryDay() {
        Pace pace = new Pace(0, 0, 50);
        assertThat(pace.house(0, 0, 0)).isEqualTo(50);
        assertThat(pace.house(0, 20, 1)).isEqualTo(80);
        assertThat(pace.house(0, 400, 3)).isZero();
        assertThat(pace.house(0, 1_000_000, 21)).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void theTighterLimitHolds() {
        assertThat(new Pace(0, 100, 50).house(95, 10, 0)).isEqualTo(5);
        assertThat(new Pace(0, 0, 0).house(1_000_000, 1_000_000, 0)).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void oneFullDomainHoldsUpNoOther() {
        Room room = new Room(new Pace(2, 0, 0), 10, Map.of("full.example", 2L, "half.example", 1L));
        assertThat(room.fullDomains()).containsExactly("full.example");
        assertThat(room.letsPast("full.example")).isFalse();
        assertThat(room.letsPast("half.example")).isTrue();
        assertThat(room.letsPast("half.example")).isFalse();
        assertThat(room.letsPast("other.example")).isTrue();
        assertThat(room.house()).isEqualTo(8);
    }

    @Test
    void probesAtGrowingIntervalsUntilOneMailGetsThrough() {
        Breaker breaker = new Breaker();
        breaker.failed(NOW);
        breaker.failed(NOW);
        assertThat(breaker.lets(25, NOW)).isEqualTo(25);
        breaker.failed(NOW);
        assertThat(breaker.lets(25, NOW.plusSeconds(59))).isZero();
        Instant probe = NOW.plusSeconds(60);
        assertThat(breaker.lets(25, probe)).isEqualTo(1);
        breaker.failed(probe);
        assertThat(breaker.lets(25, probe.plus(Duration.ofSeconds(119)))).isZero();
        assertThat(breaker.lets(25, probe.plus(Duration.ofSeconds(120)))).isEqualTo(1);
        breaker.worked();
        assertThat(breaker.lets(25, probe)).isEqualTo(25);
    }
}
