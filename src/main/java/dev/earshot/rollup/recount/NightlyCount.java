package dev.earshot.rollup.recount;

import dev.earshot.platform.EarshotConfig;
import dev.earshot.platform.Installation;
import dev.earshot.platform.database.Trouble;
import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Compares the counts of every month with the answers, each night, one month a minute. What was never compared, such as
 * everything after an upgrade, does not wait for the night. What is wrong is marked, said in the log, and mended.
 */
@ApplicationScoped
public class NightlyCount {

    /** Hours of the reporting zone. */
    private static final int FROM = 1;

    private static final int UNTIL = 6;

    private static final Duration AGAIN_AFTER = Duration.ofHours(20);

    private record Due(String survey, LocalDate month) {}

    private final CountedMonths months;
    private final MonthCount count;
    private final CheckRows checks;
    private final EarshotConfig config;
    private final Installation installation;
    private final Clock clock;

    NightlyCount(
            CountedMonths months,
            MonthCount count,
            CheckRows checks,
            EarshotConfig config,
            Installation installation,
            Clock clock) {
        this.months = months;
        this.count = count;
        this.checks = checks;
        this.config = config;
        this.installation = installation;
        this.clock = clock;
    }

    @Scheduled(every = "1m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void work() {
        if (config.recount().nightly()) {
            next();
        }
    }

    /** Compares the month that waits most. @return whether there was one */
    public boolean next() {
        Optional<Due> due = months.surveys().stream().flatMap(this::due).findFirst();
        due.ifPresent(this::compare);
        return due.isPresent();
    }

    private Stream<Due> due(String survey) {
        int hour = clock.instant().atZone(installation.zone()).getHour();
        Instant before = FROM <= hour && hour < UNTIL ? clock.instant().minus(AGAIN_AFTER) : Instant.MIN;
        Map<LocalDate, Instant> verified = checks.verified(survey);
        return Stream.concat(months.withAnswers(survey).stream(), Stream.of(MonthCount.LEDGER))
                .filter(month ->
                        !verified.containsKey(month) || verified.get(month).isBefore(before))
                .map(month -> new Due(survey, month));
    }

    private void compare(Due due) {
        try {
            months.number(due.survey);
            Outcome outcome = count(due, false);
            if (!outcome.isClean()) {
                Log.warnf("counts were wrong: survey=%s month=%s rows=%d", due.survey, due.month, outcome.rows());
                count(due, true);
            }
        } catch (RuntimeException e) {
            Trouble.log("counts not compared: survey=" + due.survey + " month=" + due.month, e);
        }
    }

    private Outcome count(Due due, boolean mend) {
        if (due.month.equals(MonthCount.LEDGER)) {
            return count.ledger(due.survey, mend);
        }
        months.fill(due.survey, due.month);
        return count.month(due.survey, due.month, mend);
    }
}
