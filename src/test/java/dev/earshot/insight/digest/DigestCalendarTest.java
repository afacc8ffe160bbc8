package dev.earshot.insight.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** Which digest is due when. */
class DigestCalendarTest {

    private static final DigestCalendar BERLIN = new DigestCalendar(ZoneId.of("Europe/Berlin"), LocalTime.of(7, 0));

    @Test
    void aWeekIsToldOfOnTheMondayAfterIt() {
        assertThat(BERLIN.latest(Rhythm.WEEKLY, Instant.parse("2026-03-02T05:59:59Z")))
                .isEqualTo(issue(Rhythm.WEEKLY, "2026-02-16", "2026-02-23T06:00:00Z"));
        assertThat(BERLIN.latest(Rhythm.WEEKLY, Instant.parse("2026-03-02T06:00:00Z")))
                .isEqualTo(issue(Rhythm.WEEKLY, "2026-02-23", "2026-03-02T06:00:00Z"));
        assertThat(BERLIN.latest(Rhythm.WEEKLY, Instant.parse("2026-03-08T22:59:00Z")))
                .isEqualTo(issue(Rhythm.WEEKLY, "2026-02-23", "2026-03-02T06:00:00Z"));
    }

    @Test
    void aMonthIsToldOfOnTheFirstAfterIt() {
        assertThat(BERLIN.latest(Rhythm.MONTHLY, Instant.parse("2026-03-01T05:00:00Z")))
                .isEqualTo(issue(Rhythm.MONTHLY, "2026-01-01", "2026-02-01T06:00:00Z"));
        assertThat(BERLIN.latest(Rhythm.MONTHLY, Instant.parse("2026-03-31T12:00:00Z")))
                .isEqualTo(issue(Rhythm.MONTHLY, "2026-02-01", "2026-03-01T06:00:00Z"));
        assertThat(BERLIN.next(Rhythm.MONTHLY, Instant.parse("2026-03-31T12:00:00Z")))
                .isEqualTo(issue(Rhythm.MONTHLY, "2026-03-01", "2026-04-01T05:00:00Z"));
    }

    @Test
    void thePeriodIsWholeAndHalfOpen() {
        DigestPeriod february = new DigestPeriod(Rhythm.MONTHLY, LocalDate.parse("2026-02-01"));
        assertThat(february.end()).isEqualTo("2026-03-01");
        assertThat(february.last()).isEqualTo("2026-02-28");
        assertThat(february.before().start()).isEqualTo("2026-01-01");
        assertThat(february.contains(LocalDate.parse("2026-03-01"))).isFalse();
        assertThat(february.contains(LocalDate.parse("2026-02-28"))).isTrue();
        assertThat(DigestPeriod.before(Rhythm.WEEKLY, LocalDate.parse("2026-03-02"))
                        .start())
                .isEqualTo("2026-02-23");
    }

    @Test
    void summerTimeMovesNothingByTheClockOnTheWall() {
        assertThat(BERLIN.next(Rhythm.WEEKLY, Instant.parse("2026-03-28T12:00:00Z"))
                        .due())
                .isEqualTo("2026-03-30T05:00:00Z");
        assertThat(BERLIN.next(Rhythm.WEEKLY, Instant.parse("2026-10-24T12:00:00Z"))
                        .due())
                .isEqualTo("2026-10-26T06:00:00Z");
    }

    /** New York's clocks strike half past one twice on 1 November 2026. */
    @Test
    void anHourThatComesTwiceMakesOneDigest() {
        DigestCalendar night = new DigestCalendar(ZoneId.of("America/New_York"), LocalTime.of(1, 30));
        DigestIssue first = night.latest(Rhythm.MONTHLY, Instant.parse("2026-11-01T05:30:00Z"));
        assertThat(first).isEqualTo(issue(Rhythm.MONTHLY, "2026-10-01", "2026-11-01T05:30:00Z"));
        assertThat(night.latest(Rhythm.MONTHLY, Instant.parse("2026-11-01T06:30:00Z")))
                .isEqualTo(first);
    }

    /** In 1942 Berlin's clocks went from two to three on 29 March; in 1940 on Monday 1 April. */
    @Test
    void anHourThatIsSkippedDelaysAndLosesNothing() {
        DigestCalendar gap = new DigestCalendar(ZoneId.of("Europe/Berlin"), LocalTime.of(2, 30));
        DigestIssue issue = gap.next(Rhythm.WEEKLY, Instant.parse("1940-03-30T12:00:00Z"));
        assertThat(issue).isEqualTo(issue(Rhythm.WEEKLY, "1940-03-25", "1940-04-01T01:30:00Z"));
        assertThat(gap.latest(Rhythm.WEEKLY, issue.due())).isEqualTo(issue);
    }

    @Test
    void onlyWhatWasDueAfterTheChoiceIsOwed() {
        Instant chosen = Instant.parse("2026-02-18T12:00:00Z");
        Instant now = Instant.parse("2026-03-03T12:00:00Z");
        assertThat(BERLIN.due(Rhythm.WEEKLY, chosen, now, 8))
                .extracting(issue -> issue.period().start().toString())
                .containsExactly("2026-02-23", "2026-02-16");
        assertThat(BERLIN.due(Rhythm.WEEKLY, chosen, now, 1)).hasSize(1);
        assertThat(BERLIN.due(Rhythm.WEEKLY, now, now, 8)).isEmpty();
    }

    private static DigestIssue issue(Rhythm rhythm, String start, String due) {
        return new DigestIssue(new DigestPeriod(rhythm, LocalDate.parse(start)), Instant.parse(due));
    }
}
