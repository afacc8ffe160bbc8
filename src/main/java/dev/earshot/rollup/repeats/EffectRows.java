package dev.earshot.rollup.repeats;

import dev.earshot.score.cluster.RepeatEffect;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.OptionalDouble;
import java.util.TreeMap;
import javax.sql.DataSource;

/** The table {@code repeat_effect}. */
@ApplicationScoped
class EffectRows {

    private static final String OF =
            "select days, answers, customers, deff from repeat_effect where series_id = ? order by days";
    private static final String REMOVE = "delete from repeat_effect where series_id = ?";
    private static final String INSERT = "insert into repeat_effect (series_id, days, answers, customers, deff, one_in,"
            + " as_of) values (?, ?, ?, ?, ?, ?, ?)";

    /** Any revision that asks the question so will do. */
    private static final String DUE =
            "select s.series_id, s.survey_id, s.question_id, v.content_hash from tally_series s"
                    + " join (select series_id, min(content_hash) as content_hash from revision_series group by series_id) v"
                    + " on v.series_id = s.series_id"
                    + " left join (select series_id, min(as_of) as as_of from repeat_effect group by series_id) e"
                    + " on e.series_id = s.series_id where (e.as_of is null or e.as_of < ?)"
                    + " and exists (select 1 from tally_day d where d.series_id = s.series_id and d.basis = 0 and d.segment_id = 0"
                    + " and d.c0 + d.c1 + d.c2 + d.c3 + d.c4 + d.c5 + d.c6 + d.c7 + d.c8 + d.c9 + d.c10 > 0)"
                    + " order by e.as_of nulls first, s.series_id";

    /** Of one round. */
    private static final int MOST_DUE = 100;

    private static final int SECONDS = 30;

    /** @param sample from how many customers one was taken: 1 where all were */
    record Found(int days, RepeatEffect effect, int sample) {}

    record Due(int series, String survey, String question, String contentHash) {}

    private final DataSource database;
    private final Clock clock;

    EffectRows(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Transactional
    NavigableMap<Integer, RepeatEffect> of(int series) {
        NavigableMap<Integer, RepeatEffect> effects = new TreeMap<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(OF)) {
            select.setQueryTimeout(SECONDS);
            select.setInt(1, series);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    OptionalDouble deff =
                            row.getObject(4) == null ? OptionalDouble.empty() : OptionalDouble.of(row.getDouble(4));
                    effects.put(row.getInt(1), new RepeatEffect(row.getLong(2), row.getLong(3), deff));
                }
            }
            return effects;
        } catch (SQLException e) {
            throw new IllegalStateException("what repeat answers do cannot be read", e);
        }
    }

    /** Series with answers that were never looked at, or not since {@code before}; those that wait longest first. */
    @Transactional
    List<Due> due(Instant before) {
        List<Due> due = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(DUE)) {
            select.setQueryTimeout(SECONDS);
            select.setMaxRows(MOST_DUE);
            select.setObject(1, before.atOffset(ZoneOffset.UTC));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    due.add(new Due(row.getInt(1), row.getString(2), row.getString(3), row.getString(4)));
                }
            }
            return due;
        } catch (SQLException e) {
            throw new IllegalStateException("series cannot be looked through for repeat answers", e);
        }
    }

    /** In place of what was found before. */
    @Transactional
    void keep(int series, List<Found> found) {
        try (Connection connection = database.getConnection();
                PreparedStatement remove = connection.prepareStatement(REMOVE);
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            remove.setInt(1, series);
            remove.executeUpdate();
            for (Found one : found) {
                insert.setInt(1, series);
                insert.setInt(2, one.days);
                insert.setLong(3, one.effect.answers());
                insert.setLong(4, one.effect.customers());
                if (one.effect.deff().isPresent()) {
                    insert.setDouble(5, one.effect.deff().getAsDouble());
                } else {
                    insert.setNull(5, Types.DOUBLE);
                }
                insert.setInt(6, one.sample);
                insert.setObject(7, clock.instant().atOffset(ZoneOffset.UTC));
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("what repeat answers do cannot be kept", e);
        }
    }
}
