package dev.earshot.demo;

import dev.earshot.catalog.Revision;
import dev.earshot.catalog.SurveyCatalog;
import dev.earshot.customer.Customers;
import dev.earshot.demo.shop.Touchpoint;
import dev.earshot.demo.world.DemoWorld;
import dev.earshot.platform.Settings;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import javax.sql.DataSource;

/** Takes in a made-up world in one transaction: an interrupted load leaves nothing behind. */
@ApplicationScoped
class DemoTables {

    private static final String LOADED = "demo.loaded";

    private final DataSource database;
    private final Customers customers;
    private final SurveyCatalog catalog;
    private final Settings settings;

    DemoTables(DataSource database, Customers customers, SurveyCatalog catalog, Settings settings) {
        this.database = database;
        this.customers = customers;
        this.catalog = catalog;
        this.settings = settings;
    }

    boolean areFilled() {
        return settings.get(LOADED).isPresent();
    }

    @Transactional
    @TransactionConfiguration(timeout = 600)
    DemoCounts fill(DemoWorld world) {
        DemoCounts counts = new DemoCounts(
                world.shoppers().size(),
                world.happenings().size(),
                world.asks().size(),
                world.replies().size());
        Map<Touchpoint, String> revisions = revisions();
        try (Connection connection = database.getConnection()) {
            new DemoRows(connection, revisions, customers::addressKey).write(world);
        } catch (SQLException e) {
            throw new IllegalStateException("the demo's rows cannot be written", e);
        }
        settings.set(LOADED, counts.toString());
        return counts;
    }

    private Map<Touchpoint, String> revisions() {
        Map<Touchpoint, String> hashes = new EnumMap<>(Touchpoint.class);
        for (Touchpoint each : Touchpoint.values()) {
            Revision revision = catalog.live(each.surveyId)
                    .orElseThrow(() -> new IllegalStateException("The demo asks with the shipped survey \""
                            + each.surveyId + "\", and it is not there or not sound. See the lines above."));
            hashes.put(each, revision.contentHash());
        }
        return hashes;
    }
}
