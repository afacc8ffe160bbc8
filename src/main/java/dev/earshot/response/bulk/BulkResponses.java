package dev.earshot.response.bulk;

import dev.earshot.catalog.Revision;
import dev.earshot.platform.Installation;
import dev.earshot.platform.database.Facts;
import dev.earshot.platform.database.Ids;
import dev.earshot.response.SegmentValues;
import dev.earshot.response.segment.SegmentSets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** Writes responses and their answers in batches. */
@ApplicationScoped
public class BulkResponses {

    private static final Facts FACTS = new Facts();

    private final EntityManager entities;
    private final DataSource database;
    private final SegmentValues segmentValues;
    private final SegmentSets segmentSets;
    private final Installation installation;
    private final Clock clock;

    BulkResponses(
            EntityManager entities,
            DataSource database,
            SegmentValues segmentValues,
            SegmentSets segmentSets,
            Installation installation,
            Clock clock) {
        this.entities = entities;
        this.database = database;
        this.segmentValues = segmentValues;
        this.segmentSets = segmentSets;
        this.installation = installation;
        this.clock = clock;
    }

    /** In the order given. A key that is there already fails all of them. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Kept> write(Revision revision, List<BulkResponse> responses) {
        entities.flush(); // Customers that were made in this transaction must be there.
        Map<Map<String, String>, Map<String, String>> told = new HashMap<>();
        List<Kept> kept = new ArrayList<>();
        try (Connection connection = database.getConnection();
                BulkRows rows = new BulkRows(connection)) {
            for (BulkResponse one : responses) {
                Map<String, String> segments =
                        told.computeIfAbsent(one.segments(), given -> segmentValues.told(revision.survey(), given));
                Kept row = new Kept(
                        Ids.next(clock),
                        one,
                        one.at().atZone(installation.zone()).toLocalDate(),
                        segmentSets.of(revision.survey(), segments));
                rows.add(revision, row, FACTS.convertToDatabaseColumn(segments));
                kept.add(row);
            }
            rows.send();
            return kept;
        } catch (SQLException e) {
            throw new IllegalStateException("responses cannot be written", e);
        }
    }
}
