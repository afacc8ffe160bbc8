package dev.earshot.invitation.link;

import dev.earshot.platform.EarshotConfig;
import dev.earshot.platform.database.Trouble;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Judges openings once a burst would be over, and forgets events in time. Several instances may do the same at once. */
@ApplicationScoped
public class LinkJudge {

    private static final Duration BURSTS_ARE_OVER = Duration.ofSeconds(90);
    private static final int BATCH = 200;
    private static final int FORGOTTEN_AT_ONCE = 1_000;

    private final LinkEvents events;
    private final Openings openings;
    private final EarshotConfig config;
    private final Clock clock;

    LinkJudge(LinkEvents events, Openings openings, EarshotConfig config, Clock clock) {
        this.events = events;
        this.openings = openings;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "{earshot.jobs.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void work() {
        judgeBatch();
    }

    public void judgeBatch() {
        Instant now = clock.instant();
        for (UUID invitation : events.unjudged(now.minus(BURSTS_ARE_OVER), BATCH)) {
            try {
                openings.judge(invitation);
            } catch (RuntimeException e) {
                Trouble.log("opening not judged: invitation=" + invitation, e);
            }
        }
        events.forget(now.minus(config.tap().linksKept()), FORGOTTEN_AT_ONCE);
    }
}
