package dev.earshot.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quiet hours and weekdays on the customer's clock. */
class OpenHoursTest {

    @ParameterizedTest(name = "{0} in {1}, quiet {2} to {3}: {4}")
    @CsvSource({
        // A night, from within and from outside; the bounds are first quiet and first open minute.
        "2026-11-24T02:00:00Z, Europe/Berlin, 20:00, 09:00, 2026-11-24T08:00:00Z",
        "2026-11-24T19:00:00Z, Europe/Berlin, 20:00, 09:00, 2026-11-25T08:00:00Z",
        "2026-11-24T18:59:00Z, Europe/Berlin, 20:00, 09:00, 2026-11-24T18:59:00Z",
        "2026-11-24T08:00:00Z, Europe/Berlin, 20:00, 09:00, 2026-11-24T08:00:00Z",
        // A noon.
        "2026-11-24T11:30:00Z, Europe/Berlin, 12:00, 14:00, 2026-11-24T13:00:00Z",
        // Another clock.
        "2026-11-24T11:30:00Z, America/New_York, 20:00, 09:00, 2026-11-24T14:00:00Z",
        "2026-11-24T11:30:00Z, Asia/Kolkata, 16:00, 18:30, 2026-11-24T13:00:00Z",
        // 02:00 to 03:00 does not exist on 29 March: an end at 02:30 is 03:30 by the clock.
        "2026-03-29T00:30:00Z, Europe/Berlin, 01:00, 02:30, 2026-03-29T01:30:00Z",
        // The night is an hour shorter, and the end is still 08:00 by the clock.
        "2026-03-28T22:00:00Z, Europe/Berlin, 20:00, 08:00, 2026-03-29T06:00:00Z",
        // 02:00 to 03:00 exists twice on 25 October: an end at 02:30 is the second one.
        "2026-10-24T22:00:00Z, Europe/Berlin, 20:00, 02:30, 2026-10-25T01:30:00Z",
        "2026-10-24T22:00:00Z, Europe/Berlin, 20:00, 08:00, 2026-10-25T07:00:00Z",
        // No midnight on 6 September in Santiago.
        "2026-09-06T03:30:00Z, America/Santiago, 22:00, 00:00, 2026-09-06T04:00:00Z",
    })
    void waitsForTheEndOfQuietHours(String from, String zone, String quietFrom, String quietTo, String open) {
        Cases one = new Cases().now(from).quiet(quietFrom, quietTo);
        one.delay = Duration.ZERO;
        one.zone = ZoneId.of(zone);
        Decision decision = one.decide();
        java.time.Instant at = decision instanceof Decision.Send send ? send.at() : ((Decision.Hold) decision).until();
        assertThat(at).isEqualTo(open);
    }

    @Test
    void saysWhichClockItWaitsFor() {
        Cases one = new Cases().now("2026-11-24T02:00:00Z").quiet("20:00", "09:00");
        one.delay = Duration.ZERO;
        assertThat(one.decide())
                .isEqualTo(new Decision.Hold(
                        java.time.Instant.parse("2026-11-24T08:00:00Z"),
                        Reason.QUIET_HOURS,
                        "Held until Tue 24 Nov 2026, 09:00: quiet hours in Europe/Berlin."));
        one.delay = Duration.ofHours(1);
        assertThat(one.decide().sentence())
                .isEqualTo("Held until Tue 24 Nov 2026, 09:00: 1 hour after order delivered, then quiet hours in"
                        + " Europe/Berlin.");
    }

    @Test
    void waitsForADayThatIsNamed() {
        Cases one = new Cases().now("2026-11-27T23:30:00Z"); // Saturday in Berlin, Friday in New York
        one.delay = Duration.ZERO;
        one.on(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
        assertThat(one.decide().sentence())
                .isEqualTo("Held until Mon 30 Nov 2026, 00:00: no day for mails in Europe/Berlin.");
        one.quiet("20:00", "08:00");
        assertThat(one.decide().sentence())
                .isEqualTo("Held until Mon 30 Nov 2026, 08:00: no day for mails in Europe/Berlin.");
        assertThat(one.decide().reason()).isEqualTo(Reason.WEEKDAY);
        one.quiet("00:00", "08:00");
        one.zone = ZoneId.of("America/New_York");
        assertThat(one.decide().reason()).isEqualTo(Reason.DUE);
    }

    @Test
    void aFewMinutesAWeekAreFoundEvenWhereClocksSkipThem() {
        Cases one = new Cases().now("2026-03-23T12:00:00Z").quiet("02:20", "02:10");
        one.delay = Duration.ZERO;
        one.on(DayOfWeek.SUNDAY);
        assertThat(one.decide().sentence()).startsWith("Held until Sun 5 Apr 2026, 02:10");
    }
}
