package dev.earshot.rollup;

import dev.earshot.platform.database.DatabaseUrl;
import dev.earshot.response.SegmentBackfill;
import dev.earshot.response.segment.SegmentSet;
import dev.earshot.response.segment.SegmentSets;
import dev.earshot.rollup.delta.Contribution;
import dev.earshot.rollup.delta.Opinion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;

/** Which scores a customer gave to a survey around one moment: those whose events in the ledger a change there may touch. */
@ApplicationScoped
class Ledger {

    /** Past the longest window nothing of an answer is left. */
    private static final Duration FARTHEST = Duration.ofDays(366);

    /** Scores of one customer to one survey within two years; nobody answers so often. */
    private static final int MOST = 20_000;

    private static final int SECONDS = 30;

    // On PostgreSQL each of two answers being stored holds its customer by the foreign key: asking for more than this
    // they
    // would wait for each other.
    private static final String LOCK = "select id from customer where id = ? for "
            + (DatabaseUrl.configured().isPostgres() ? "no key update" : "update");

    private static final String AROUND =
            "select v.series_id, r.id, r.answered_on, r.answered_at, r.segment_set, r.flagged,"
                    + " coalesce(a.counted, a.score) from response r join answer a on a.response_id = r.id"
                    + " join revision_series v on v.survey_id = r.survey_id and v.content_hash = r.content_hash"
                    + " and v.origin = r.origin and v.question_id = a.question_id"
                    + " where r.customer_id = ? and r.answered_at between ? and ? and r.survey_id = ? and r.id <> ?"
                    + " and (a.counted is not null or a.state = 'ANSWERED' and a.score is not null)"
                    + " order by r.answered_at, r.id";

    private final DataSource database;
    private final SegmentSets segmentSets;
    private final SegmentBackfill backfill;

    Ledger(DataSource database, SegmentSets segmentSets, SegmentBackfill backfill) {
        this.database = database;
        this.segmentSets = segmentSets;
        this.backfill = backfill;
    }

    /**
     * The customer's scores near {@code at} by number of the series, without those of {@code response} itself. The customer's
     * row is locked first: two answers of one customer at once would not see each other.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    Map<Integer, SortedSet<Opinion>> around(UUID customer, String survey, UUID response, Instant at) {
        try (Connection connection = database.getConnection()) {
            lock(connection, customer);
            Map<Integer, SortedSet<Opinion>> scores = new HashMap<>();
            try (PreparedStatement select = connection.prepareStatement(AROUND)) {
                select.setMaxRows(MOST);
                select.setQueryTimeout(SECONDS);
                select.setObject(1, customer);
                select.setObject(2, at.minus(FARTHEST).atOffset(ZoneOffset.UTC));
                select.setObject(3, at.plus(FARTHEST).atOffset(ZoneOffset.UTC));
                select.setString(4, survey);
                select.setObject(5, response);
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        Opinion opinion = opinion(row);
                        scores.computeIfAbsent(opinion.answer().series(), s -> new TreeSet<>())
                                .add(opinion);
                    }
                }
            }
            return scores;
        } catch (SQLException e) {
            throw new IllegalStateException("a customer's other answers cannot be read", e);
        }
    }

    private static void lock(Connection connection, UUID customer) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement(LOCK)) {
            lock.setQueryTimeout(SECONDS);
            lock.setObject(1, customer);
            lock.executeQuery().close();
        }
    }

    /** From the seven columns of {@link #AROUND}. */
    Opinion opinion(ResultSet row) throws SQLException {
        UUID response = row.getObject(2, UUID.class);
        int set = row.getInt(5);
        SegmentSet segments = row.wasNull() ? backfill.fill(response) : segmentSets.get(set);
        return new Opinion(
                response,
                new Contribution(
                        row.getInt(1),
                        row.getObject(3, LocalDate.class),
                        row.getObject(4, OffsetDateTime.class).toInstant(),
                        segments.segments(),
                        row.getInt(7),
                        row.getBoolean(6)));
    }
}
