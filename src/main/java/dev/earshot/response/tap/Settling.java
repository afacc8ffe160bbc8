package dev.earshot.response.tap;

import dev.earshot.platform.EarshotConfig;
import dev.earshot.platform.database.Trouble;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** Settles what has been provisional for ten minutes. Several instances may do so at once, and be killed at it. */
@ApplicationScoped
public class Settling {

    private static final int BATCH = 100;
    private static final int FORGOTTEN_AT_ONCE = 1_000;
    private static final Duration AFTER_A_FAILURE = Duration.ofMinutes(10);

    private final Provisionals provisionals;
    private final Settler settler;
    private final EarshotConfig config;
    private final Clock clock;

    Settling(Provisionals provisionals, Settler settler, EarshotConfig config, Clock clock) {
        this.provisionals = provisionals;
        this.settler = settler;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "{earshot.jobs.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void work() {
        settleBatch();
    }

    /** @return how many were looked at */
    public int settleBatch() {
        List<UUID> due = provisionals.due(BATCH);
        for (UUID id : due) {
            try {
                settler.settle(id);
            } catch (RuntimeException e) {
                Trouble.log("provisional answer not settled: id=" + id, e);
                settler.postpone(id, AFTER_A_FAILURE);
            }
        }
        return due.size();
    }

    @Scheduled(every = "1h", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        provisionals.forgetCallers(clock.instant().minus(config.tap().linksKept()), FORGOTTEN_AT_ONCE);
    }
}
