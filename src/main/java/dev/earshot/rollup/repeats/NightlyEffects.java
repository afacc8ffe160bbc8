package dev.earshot.rollup.repeats;

import dev.earshot.catalog.Revisions;
import dev.earshot.platform.Installation;
import dev.earshot.platform.database.DatabaseUrl;
import dev.earshot.platform.database.Trouble;
import dev.earshot.rollup.delta.Basis;
import dev.earshot.rollup.delta.Counts;
import dev.earshot.rollup.delta.TallyKey;
import dev.earshot.rollup.repeats.EffectRows.Due;
import dev.earshot.rollup.repeats.EffectRows.Found;
import dev.earshot.rollup.table.TallyReader;
import dev.earshot.score.Metric;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds each night what repeat answers do to every series. One that was never looked at does not wait for the night. Of more
 * answers than a night should read a part of the customers is drawn, each with all that customer's answers.
 */
@ApplicationScoped
public class NightlyEffects {

    /** A page draws weeks, months, quarters, half years and years; the last is everything. */
    private static final List<Integer> DAYS = List.of(7, 31, 92, 183, 366, 731, 3_660);

    /** H2 groups in memory and is slower. */
    private static final long MOST_ANSWERS = DatabaseUrl.configured().isPostgres() ? 1_000_000 : 200_000;

    /** Hours of the reporting zone. */
    private static final int FROM = 1;

    private static final int UNTIL = 6;

    private static final Duration AGAIN_AFTER = Duration.ofHours(20);

    private final EffectRows effects;
    private final RepeatAnswers answers;
    private final TallyReader tallies;
    private final Revisions revisions;
    private final Installation installation;
    private final Clock clock;
    private final Map<Integer, Instant> failed = new ConcurrentHashMap<>();

    NightlyEffects(
            EffectRows effects,
            RepeatAnswers answers,
            TallyReader tallies,
            Revisions revisions,
            Installation installation,
            Clock clock) {
        this.effects = effects;
        this.answers = answers;
        this.tallies = tallies;
        this.revisions = revisions;
        this.installation = installation;
        this.clock = clock;
    }

    @Scheduled(every = "1m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void work() {
        int hour = clock.instant().atZone(installation.zone()).getHour();
        Instant again = clock.instant().minus(AGAIN_AFTER);
        failed.values().removeIf(at -> at.isBefore(again));
        find(FROM <= hour && hour < UNTIL ? again : Instant.EPOCH);
    }

    /** Looks at what was never looked at, or not since {@code before}. */
    void find(Instant before) {
        effects.due(before).stream()
                .filter(due -> !failed.containsKey(due.series()))
                .forEach(this::find);
    }

    private void find(Due due) {
        try {
            effects.keep(due.series(), found(due, MOST_ANSWERS));
        } catch (RuntimeException e) {
            failed.put(due.series(), clock.instant());
            Trouble.log("repeat answers not looked at: survey=" + due.survey() + " question=" + due.question(), e);
        }
    }

    /** From the last answer backwards, until a span has them all, or is longer than can be read: then the one before stands. */
    List<Found> found(Due due, long most) {
        Metric metric = Metric.of(revisions
                .get(due.survey(), due.contentHash())
                .flatMap(revision -> revision.scored(due.question()))
                .orElseThrow(() -> new IllegalStateException("the question cannot be read any more")));
        SortedMap<LocalDate, Long> days = answeredDays(due.series());
        List<Found> found = new ArrayList<>();
        if (days.isEmpty()) {
            return found;
        }
        LocalDate end = days.lastKey().plusDays(1);
        for (int span : DAYS) {
            LocalDate start = end.minusDays(span);
            long count = days.tailMap(start).values().stream().mapToLong(n -> n).sum();
            int oneIn = (int) Math.max(1, (count + most - 1) / most);
            try {
                answers.sums(due.survey(), due.series(), metric, start, end, oneIn)
                        .ifPresent(clustered -> found.add(new Found(span, clustered.effect(), oneIn)));
            } catch (IllegalStateException e) {
                if (found.isEmpty()) {
                    throw e;
                }
                Trouble.log(
                        "repeat answers of longer spans not looked at: survey=" + due.survey() + " days=" + span, e);
                break;
            }
            if (!days.firstKey().isBefore(start)) {
                break;
            }
        }
        return found;
    }

    private SortedMap<LocalDate, Long> answeredDays(int series) {
        LocalDate today = LocalDate.now(clock.withZone(installation.zone()));
        SortedMap<LocalDate, Long> answered = new TreeMap<>();
        tallies.days(
                        series,
                        Basis.RESPONSES,
                        TallyKey.EVERYBODY,
                        today.minusDays(DAYS.get(DAYS.size() - 1)),
                        today.plusDays(2))
                .forEach((day, counts) -> {
                    long n = 0;
                    for (int score = 0; score < Counts.SKIPPED; score++) {
                        n += counts.get(score);
                    }
                    if (n > 0) {
                        answered.put(day, n);
                    }
                });
        return answered;
    }
}
