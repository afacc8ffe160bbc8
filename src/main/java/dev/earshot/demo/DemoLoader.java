package dev.earshot.demo;

import dev.earshot.demo.world.DemoWorld;
import dev.earshot.platform.Installation;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;

/** Fills the demo's database, once. Writes no tallies and no follow-ups: whoever calls it has them made afterwards. */
@ApplicationScoped
public class DemoLoader {

    private final DemoTables tables;
    private final Installation installation;
    private final Clock clock;

    DemoLoader(DemoTables tables, Installation installation, Clock clock) {
        this.tables = tables;
        this.installation = installation;
        this.clock = clock;
    }

    void tellValues() {
        tables.tellValues();
    }

    /**
     * Not to be called within a transaction.
     *
     * @return what was written; empty where an earlier start has done it
     */
    public Optional<DemoCounts> load() {
        if (!installation.isDemo()) {
            throw new IllegalStateException("Made-up answers are written into the demo's database only.");
        }
        if (tables.areFilled()) {
            return Optional.empty();
        }
        Log.info("demo: making up eighteen months of a shop");
        DemoWorld world = DemoWorld.until(clock.instant(), installation.zone(), DemoWorld.SHOWN);
        return Optional.of(tables.fill(world));
    }
}
