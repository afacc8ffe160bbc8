package dev.earshot.insight.digest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/**
 * When digests are due: on the day after a week or month is over, at one time of day. A time that a clock skips is an hour
 * later, of one that comes twice the first counts; an issue is known by its period, so neither makes two of it.
 */
public record DigestCalendar(ZoneId zone, LocalTime at) {

    /** The latest issue that is due. */
    public DigestIssue latest(Rhythm rhythm, Instant now) {
        DigestIssue issue = issue(DigestPeriod.before(rhythm, now.atZone(zone).toLocalDate()));
        return issue.due().isAfter(now) ? issue(issue.period().before()) : issue;
    }

    /** The first issue that is not due yet. */
    public DigestIssue next(Rhythm rhythm, Instant now) {
        return issue(new DigestPeriod(rhythm, latest(rhythm, now).period().end()));
    }

    /** The latest issues that are due, as far as they were due after {@code since}; the newest first. */
    public List<DigestIssue> due(Rhythm rhythm, Instant since, Instant now, int most) {
        return Stream.iterate(latest(rhythm, now), issue -> issue(issue.period().before()))
                .limit(most)
                .takeWhile(issue -> issue.due().isAfter(since))
                .toList();
    }

    private DigestIssue issue(DigestPeriod period) {
        LocalDate day = period.end();
        return new DigestIssue(period, day.atTime(at).atZone(zone).toInstant());
    }
}
