package dev.earshot.insight.figure;

import static dev.earshot.insight.figure.Exclusion.OTHER_ORIGIN;
import static dev.earshot.insight.figure.Exclusion.OTHER_SEGMENT;
import static dev.earshot.insight.figure.Exclusion.OTHER_WORDING;
import static dev.earshot.insight.figure.Exclusion.PROVISIONAL;
import static dev.earshot.insight.figure.Exclusion.QUARANTINED;

import dev.earshot.catalog.Revisions;
import dev.earshot.insight.response.list.Conditions;
import dev.earshot.rollup.filter.Patience;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/** Counts all that came to a survey on some days, apart by why it is not in the figure of a question. */
@ApplicationScoped
class ReceivedAnswers {

    private static final String TAPS = "select state, count(*) from provisional_answer where survey_id = ?"
            + " and given_on >= ? and given_on <= ? and state in ('PROVISIONAL', 'QUARANTINED') group by state";
    // What became of a tap later is kept, not what it was meanwhile: one with signs of a machine that had not settled
    // in its time
    // was held, any other was waiting.
    private static final String TAPS_THEN = "select state, count(*) from (select case when changed_at < ? then state"
            + " when settle_at < ? and signs > '' then 'QUARANTINED' else 'PROVISIONAL' end as state from provisional_answer where survey_id = ? and given_on >= ?"
            + " and given_on <= ? and (changed_at >= ? or state in ('PROVISIONAL', 'QUARANTINED'))) taps group by state";

    private final DataSource database;
    private final Revisions revisions;

    ReceivedAnswers(DataSource database, Revisions revisions) {
        this.database = database;
        this.revisions = revisions;
    }

    /**
     * @param all responses and taps that do not count
     * @param reached responses of those whose answers would count, had they answered
     */
    record Received(long all, long reached, Map<Exclusion, Long> leftOut) {}

    /** @return empty where counting takes too long */
    @Transactional
    Optional<Received> of(FigureRequest request, ZoneId zone) {
        try (Connection connection = database.getConnection()) {
            Map<Exclusion, Long> leftOut = new EnumMap<>(Exclusion.class);
            long taps = taps(connection, request, zone, leftOut);
            long reached = responses(connection, request, zone, leftOut);
            long others = leftOut.entrySet().stream()
                    .filter(one -> one.getKey() != PROVISIONAL && one.getKey() != QUARANTINED)
                    .mapToLong(Map.Entry::getValue)
                    .sum();
            return Optional.of(new Received(taps + reached + others, reached, leftOut));
        } catch (SQLException e) {
            if (Patience.isOver(e)) {
                return Optional.empty();
            }
            throw new IllegalStateException("what came to a survey cannot be counted", e);
        }
    }

    private static long taps(Connection connection, FigureRequest request, ZoneId zone, Map<Exclusion, Long> leftOut)
            throws SQLException {
        Conditions sql = new Conditions();
        String survey = request.asked().survey().id();
        asOf(request, zone)
                .ifPresentOrElse(
                        moment -> sql.add(TAPS_THEN, moment, moment, survey, request.first(), request.last(), moment),
                        () -> sql.add(TAPS, survey, request.first(), request.last()));
        leftOut.put(PROVISIONAL, 0L);
        leftOut.put(QUARANTINED, 0L);
        try (PreparedStatement select = sql.prepare(connection, Patience.SECONDS);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                leftOut.merge(Exclusion.valueOf(row.getString(1)), row.getLong(2), Long::sum);
            }
        }
        return leftOut.values().stream().mapToLong(count -> count).sum();
    }

    private long responses(Connection connection, FigureRequest request, ZoneId zone, Map<Exclusion, Long> leftOut)
            throws SQLException {
        Map<String, Boolean> wordings = new HashMap<>();
        leftOut.put(OTHER_ORIGIN, 0L);
        leftOut.put(OTHER_WORDING, 0L);
        request.slice().ifPresent(slice -> leftOut.put(OTHER_SEGMENT, 0L));
        long reached = 0;
        for (CameQuery.Came came : new CameQuery(request, zone).read(connection, Patience.SECONDS)) {
            boolean same = wordings.computeIfAbsent(came.hash(), hash -> asksTheSame(request, hash));
            if (came.origin() != request.asked().origin()) {
                leftOut.merge(OTHER_ORIGIN, came.count(), Long::sum);
            } else if (!same) {
                leftOut.merge(OTHER_WORDING, came.count(), Long::sum);
            } else if (!came.member()) {
                leftOut.merge(OTHER_SEGMENT, came.count(), Long::sum);
            } else {
                reached += came.count();
            }
        }
        return reached;
    }

    private boolean asksTheSame(FigureRequest request, String hash) {
        return revisions
                .get(request.asked().survey().id(), hash)
                .flatMap(revision ->
                        revision.scored(request.asked().question().id()).map(revision::meaning))
                .filter(request.series().meaning()::equals)
                .isPresent();
    }

    static Optional<Instant> asOf(FigureRequest request, ZoneId zone) {
        return request.asOf().map(day -> day.plusDays(1).atStartOfDay(zone).toInstant());
    }
}
