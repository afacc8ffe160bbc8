package dev.earshot.demo;

import dev.earshot.account.Role;
import dev.earshot.account.Users;
import dev.earshot.platform.EarshotConfig;
import dev.earshot.rollup.Recount;
import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Makes the demo ready before the server opens: the shop's past, its counts, its follow-ups and somebody to sign in. */
@ApplicationScoped
class DemoStart {

    static final String USER = "demo@example.com";
    static final String PASSWORD = "demo-demo-demo";

    private final DemoLoader loader;
    private final Recount recount;
    private final Users users;
    private final EarshotConfig config;

    DemoStart(DemoLoader loader, Recount recount, Users users, EarshotConfig config) {
        this.loader = loader;
        this.recount = recount;
        this.users = users;
        this.config = config;
    }

    void prepare(@Observes @Priority(50) StartupEvent start) {
        if (!config.demo() || !config.serving()) {
            return;
        }
        loader.load().ifPresent(counts -> {
            Log.info("demo: counting the answers");
            recount.rebuild();
            Log.infof("demo: ready, with %s", counts);
        });
        if (users.isEmpty()) {
            users.put(USER, PASSWORD, Role.OWNER);
        }
    }
}
