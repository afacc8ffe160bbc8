package dev.earshot.demo;

import dev.earshot.catalog.Revision;
import dev.earshot.catalog.SurveyCatalog;
import dev.earshot.customer.Customers;
import dev.earshot.demo.shop.Touchpoint;
import dev.earshot.demo.world.DemoWorld;
import dev.earshot.platform.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** Takes in a made-up world, a thousand rows at a time. A load that was interrupted starts over. */
@ApplicationScoped
class DemoTables {

    private static final String LOADED = "demo.loaded";

    /** Each before those it refers to. */
    private static final List<String> FILLED =
            List.of("answer", "response", "segment_value", "invitation", "purchase", "suppression", "customer");

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

    /** One transaction for all rows would take H2 twice as long and four times the space. */
    DemoCounts fill(DemoWorld world) {
        DemoCounts counts = new DemoCounts(
                world.shoppers().size(),
                world.happenings().size(),
                world.asks().size(),
                world.replies().size());
        Map<Touchpoint, String> revisions = revisions();
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            clear(connection);
            new DemoRows(connection, revisions, customers::addressKey).write(world);
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException("the demo's rows cannot be written", e);
        }
        settings.set(LOADED, counts.toString());
        return counts;
    }

    /** Once all is counted: which values the kept fields have had, to choose from. */
    void tellValues() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("insert into segment_value (survey_id, field, segment) select distinct s.survey_id,"
                    + " t.dimension, t.segment from tally_day d join tally_series s on s.series_id = d.series_id"
                    + " join tally_segment t on t.segment_id = d.segment_id where t.dimension <> ''"
                    + " and not exists (select 1 from segment_value v where v.survey_id = s.survey_id"
                    + " and v.field = t.dimension and v.segment = t.segment)");
        } catch (SQLException e) {
            throw new IllegalStateException("the demo's values cannot be written", e);
        }
    }

    private static void clear(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String table : FILLED) {
                statement.executeUpdate("delete from " + table);
            }
        }
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
