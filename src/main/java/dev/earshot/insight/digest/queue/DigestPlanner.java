package dev.earshot.insight.digest.queue;

import dev.earshot.insight.digest.DigestCalendar;
import dev.earshot.insight.digest.DigestCalendars;
import dev.earshot.insight.digest.DigestChoice;
import dev.earshot.insight.digest.DigestChoices;
import dev.earshot.insight.digest.DigestIssue;
import dev.earshot.insight.digest.Rhythm;
import dev.earshot.platform.Settings;
import dev.earshot.platform.database.Ids;
import dev.earshot.platform.database.Retried;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Writes a row for every digest that is due, also for those that were due while nobody was there to send them. */
@ApplicationScoped
class DigestPlanner implements PanacheRepositoryBase<DigestRow, UUID> {

    private static final int MOST_READERS = 1_000;

    /** Issues in a row that are looked for: who was away for longer is told of no more. */
    private static final int LOOKED_BACK = 8;

    private final DigestCalendars calendars;
    private final DigestChoices choices;
    private final Settings settings;
    private final Clock clock;

    DigestPlanner(DigestCalendars calendars, DigestChoices choices, Settings settings, Clock clock) {
        this.calendars = calendars;
        this.choices = choices;
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether anybody waits for a row; asked often, and nearly always answered no. */
    @Transactional
    boolean isDue() {
        Instant now = clock.instant();
        return List.of(Rhythm.WEEKLY, Rhythm.MONTHLY).stream()
                .anyMatch(
                        rhythm -> !without(calendars.now().latest(rhythm, now)).isEmpty());
    }

    /** Instances come one after the other; the unique key would refuse a second row all the same. */
    @Transactional
    @Retried
    void plan() {
        settings.hold("digest.plan");
        Instant now = clock.instant();
        DigestCalendar calendar = calendars.now();
        for (Rhythm rhythm : List.of(Rhythm.WEEKLY, Rhythm.MONTHLY)) {
            for (DigestChoice choice : without(calendar.latest(rhythm, now))) {
                for (DigestIssue issue : calendar.due(rhythm, choice.since(), now, LOOKED_BACK)) {
                    if (!isPlanned(choice.user(), issue)) {
                        persist(new DigestRow(Ids.next(clock), choice.user(), issue));
                    }
                }
            }
        }
    }

    private List<DigestChoice> without(DigestIssue issue) {
        List<DigestChoice> readers = choices.with(issue.period().rhythm(), issue.due(), MOST_READERS);
        if (readers.isEmpty()) {
            return readers;
        }
        Set<UUID> planned = new HashSet<>(getEntityManager()
                .createQuery("select d.userId from DigestRow d where d.rhythm = ?1 and d.firstDay = ?2", UUID.class)
                .setParameter(1, issue.period().rhythm())
                .setParameter(2, issue.period().start())
                .getResultList());
        return readers.stream()
                .filter(choice -> !planned.contains(choice.user()))
                .toList();
    }

    private boolean isPlanned(UUID user, DigestIssue issue) {
        return count(
                        "userId = ?1 and rhythm = ?2 and firstDay = ?3",
                        user,
                        issue.period().rhythm(),
                        issue.period().start())
                > 0;
    }
}
