package dev.earshot.insight.digest;

import dev.earshot.insight.trend.By;
import java.time.LocalDate;

/**
 * The whole week or month a digest tells of.
 *
 * @param start first local day: a Monday, or the first of a month
 */
public record DigestPeriod(Rhythm rhythm, LocalDate start) {

    /** Periods drawn: this one and some before it. */
    private static final int WEEKS_DRAWN = 8;

    private static final int MONTHS_DRAWN = 6;

    /** The last one that was over when {@code day} began. */
    public static DigestPeriod before(Rhythm rhythm, LocalDate day) {
        By by = rhythm.by();
        return new DigestPeriod(rhythm, by.startOf(by.startOf(day).minusDays(1)));
    }

    /** The first local day left out. */
    public LocalDate end() {
        return rhythm.by().next(start);
    }

    /** Last local day. */
    public LocalDate last() {
        return end().minusDays(1);
    }

    public DigestPeriod before() {
        return before(rhythm, start);
    }

    /** First day of the picture. */
    public LocalDate drawnFrom() {
        return rhythm == Rhythm.WEEKLY ? start.minusWeeks(WEEKS_DRAWN - 1) : start.minusMonths(MONTHS_DRAWN - 1);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && day.isBefore(end());
    }
}
