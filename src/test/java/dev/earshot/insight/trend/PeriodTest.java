package dev.earshot.insight.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PeriodTest {

    private static final LocalDate LATER = LocalDate.parse("2030-01-01");

    @Test
    void countsBothEnds() {
        assertThat(periods(By.DAY, "2025-03-01", "2025-03-01"))
                .containsExactly(period("2025-03-01", "2025-03-01", false));
    }

    @Test
    void weeksBeginOnMondayAndCrossTheYear() {
        assertThat(periods(By.WEEK, "2025-12-22", "2026-01-11"))
                .containsExactly(
                        period("2025-12-22", "2025-12-28", false),
                        period("2025-12-29", "2026-01-04", false),
                        period("2026-01-05", "2026-01-11", false));
    }

    @Test
    void aWeekCutOffByTheRangeIsPartial() {
        assertThat(periods(By.WEEK, "2025-03-05", "2025-03-18"))
                .containsExactly(
                        period("2025-03-05", "2025-03-09", true),
                        period("2025-03-10", "2025-03-16", false),
                        period("2025-03-17", "2025-03-18", true));
    }

    @Test
    void aPeriodThatIsNotOverIsPartial() {
        LocalDate sunday = LocalDate.parse("2025-03-16");
        assertThat(Period.of(By.WEEK, LocalDate.parse("2025-03-10"), sunday, sunday))
                .containsExactly(period("2025-03-10", "2025-03-16", true));
    }

    @Test
    void monthsHaveTheirOwnLength() {
        assertThat(periods(By.MONTH, "2024-02-01", "2024-03-31"))
                .containsExactly(period("2024-02-01", "2024-02-29", false), period("2024-03-01", "2024-03-31", false));
    }

    @Test
    void theNightsClocksChangeMakeNoDayLongerOrLost() {
        assertThat(periods(By.DAY, "2025-03-29", "2025-03-31"))
                .extracting(Period::start)
                .containsExactly(
                        LocalDate.parse("2025-03-29"), LocalDate.parse("2025-03-30"), LocalDate.parse("2025-03-31"));
    }

    private static List<Period> periods(By by, String from, String to) {
        return Period.of(by, LocalDate.parse(from), LocalDate.parse(to), LATER);
    }

    private static Period period(String start, String end, boolean partial) {
        return new Period(LocalDate.parse(start), LocalDate.parse(end), partial);
    }
}
