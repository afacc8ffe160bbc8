package dev.earshot.rollup.table;

import dev.earshot.platform.database.DatabaseUrl;
import dev.earshot.rollup.delta.Basis;
import dev.earshot.rollup.delta.Deltas;
import dev.earshot.rollup.delta.QuarterKey;
import dev.earshot.rollup.delta.TallyKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** Adds changes to the counts of days and quarters of an hour. */
@ApplicationScoped
public class TallyDays {

    private static final TallyTable<TallyKey> DAYS = new TallyTable<>(
            "tally_day", List.of("series_id", "basis", "segment_id", "local_day"), (statement, first, key) -> {
                statement.setInt(first, key.series());
                statement.setInt(first + 1, key.basis());
                statement.setInt(first + 2, key.segment());
                statement.setObject(first + 3, key.day());
            });

    private static final TallyTable<QuarterKey> QUARTERS =
            new TallyTable<>("tally_quarter", List.of("series_id", "quarter"), (statement, first, key) -> {
                statement.setInt(first, key.series());
                statement.setInt(first + 1, key.quarter());
            });

    private final DataSource database;
    private final boolean upserts = DatabaseUrl.configured().isPostgres();

    TallyDays(DataSource database) {
        this.database = database;
    }

    /** Rows are locked in the order of their keys until the transaction ends: let it be the last thing it does. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(Deltas deltas) {
        if (deltas.isNothing()) {
            return;
        }
        try (Connection connection = database.getConnection()) {
            DAYS.add(connection, deltas.days(), upserts, key -> key.basis() > Basis.FLAGGED);
            QUARTERS.add(connection, deltas.quarters(), upserts, key -> false);
        } catch (SQLException e) {
            throw new IllegalStateException("the counts cannot be changed", e);
        }
    }
}
