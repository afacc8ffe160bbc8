package dev.earshot.customer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MailWishTest {

    private static final Instant SINCE = Instant.parse("2026-03-02T10:00:00Z");

    @Test
    void aPauseEndsAfterHalfAYear() {
        MailWish pause = new MailWish(MailWish.Kind.PAUSED, SINCE);
        assertThat(pause.forbids(Optional.empty(), SINCE.plus(Duration.ofDays(182))))
                .isTrue();
        assertThat(pause.forbids(Optional.empty(), SINCE.plus(Duration.ofDays(183))))
                .isFalse();
    }

    @Test
    void onceAYearCountsFromTheLastSurvey() {
        MailWish yearly = new MailWish(MailWish.Kind.YEARLY, SINCE);
        assertThat(yearly.forbids(Optional.empty(), SINCE)).isFalse();
        assertThat(yearly.forbids(Optional.of(SINCE), SINCE.plus(Duration.ofDays(364))))
                .isTrue();
        assertThat(yearly.forbids(Optional.of(SINCE), SINCE.plus(Duration.ofDays(365))))
                .isFalse();
    }
}
