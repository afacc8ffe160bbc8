package dev.earshot.contact.hours;

import dev.earshot.survey.invite.Timing;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.stream.IntStream;

/** Shares the open minutes of a day out among the mails that may go out on it, so that they do not leave all at once. */
public final class Trickle {

    private static final int MINUTES_OF_A_DAY = 24 * 60;

    private Trickle() {}

    /**
     * When a mail that was kept a place goes out.
     *
     * @param number counts the places of the day from 0, below {@code cap}
     */
    public static Instant slot(LocalDate day, int number, int cap, Timing timing, ZoneId zone) {
        int[] open = IntStream.range(0, MINUTES_OF_A_DAY)
                .filter(minute -> timing.quietHours()
                        .filter(quiet -> quiet.contains(time(minute)))
                        .isEmpty())
                .toArray();
        int minute = open[(int) ((long) number * open.length / cap)];
        return day.atTime(time(minute)).atZone(zone).toInstant();
    }

    private static LocalTime time(int minute) {
        return LocalTime.of(minute / 60, minute % 60);
    }
}
