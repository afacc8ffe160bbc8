package dev.earshot.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Until when somebody should have been in touch. */
class DueDaysTest {

    private static final LocalDate THURSDAY = LocalDate.of(2026, 3, 5);

    @Test
    void leavesOutSaturdaysAndSundays() {
        assertThat(DueDays.workingDay(THURSDAY, 1)).isEqualTo("2026-03-06");
        assertThat(DueDays.workingDay(THURSDAY, 2)).isEqualTo("2026-03-09");
        assertThat(DueDays.workingDay(LocalDate.of(2026, 3, 7), 1)).isEqualTo("2026-03-09");
    }

    @Test
    void noneIsTheSameDay() {
        assertThat(DueDays.workingDay(THURSDAY, 0)).isEqualTo(THURSDAY);
    }
}
