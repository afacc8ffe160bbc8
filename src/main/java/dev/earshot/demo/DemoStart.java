package dev.earshot.demo;

import dev.earshot.account.Role;
import dev.earshot.account.Users;
import dev.earshot.followup.FollowUpBackfill;
import dev.earshot.platform.EarshotConfig;
import dev.earshot.rollup.Recount;
import dev.earshot.rollup.rate.AskedDays;
import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;

/** Makes the demo ready before the server opens: the shop's past, its counts, its follow-ups and somebody to sign in. */
@ApplicationScoped
class DemoStart {

    static final String USER = "demo@example.com";
    static final String PASSWORD = "demo-demo-demo";

    /** The made-up care team has answered everybody before that. */
    private static final Duration UNANSWERED = Duration.ofDays(8);

    private final DemoLoader loader;
    private final Recount recount;
    private final AskedDays asked;
    private final FollowUpBackfill followUps;
    private final DemoNotes notes;
    private final Users users;
    private final EarshotConfig config;
    private final Clock clock;

    DemoStart(
            DemoLoader loader,
            Recount recount,
            AskedDays asked,
            FollowUpBackfill followUps,
            DemoNotes notes,
            Users users,
            EarshotConfig config,
            Clock clock) {
        this.loader = loader;
        this.recount = recount;
        this.asked = asked;
        this.followUps = followUps;
        this.notes = notes;
        this.users = users;
        this.config = config;
        this.clock = clock;
    }

    void prepare(@Observes @Priority(50) StartupEvent start) {
        if (!config.demo() || !config.serving()) {
            return;
        }
        loader.load().ifPresent(counts -> {
            Log.info("demo: counting the answers");
            recount.rebuild();
            asked.rebuild();
            loader.tellValues();
            Log.info("demo: looking for people at risk");
            followUps.since(clock.instant().minus(UNANSWERED));
            notes.write(USER);
            Log.infof("demo: ready, with %s", counts);
        });
        if (users.isEmpty()) {
            users.put(USER, PASSWORD, Role.OWNER);
        }
    }
}
