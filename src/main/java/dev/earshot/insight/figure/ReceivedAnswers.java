package dev.earshot.insight.figure;

import static dev.earshot.insight.figure.Exclusion.OTHER_ORIGIN;
import static dev.earshot.insight.figure.Exclusion.OTHER_SEGMENT;
import static dev.earshot.insight.figure.Exclusion.OTHER_WORDING;
import static dev.earshot.insight.figure.Exclusion.PROVISIONAL;
import static dev.earshot.insight.figure.Exclusion.QUARANTINED;

import dev.earshot.catalog.Revisions;
import dev.earshot.insight.response.list.Conditions;
import dev.earshot.platform.database.Ids;
import dev.earshot.response.Origin;
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

    private static final String WHERE = " where r.survey_id = ? and r.answered_at >= ? and r.answered_at < ?";
    private static final String MEMBER = "case when %s in (select m.set_id from segment_member m join tally_segment t"
            + " on t.segment_id = m.segment_id where t.dimension = ? and t.segment = ?) then 1 else 0 end";
    private static final String STOOD =
            " left join (select h.response_id, min(h.changed_at) as at from response_standing h"
                    + " where h.changed_at >= ? group by h.response_id) f on f.response_id = r.id left join response_standing s"
                    + " on s.response_id = f.response_id and s.changed_at = f.at";

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
        try (PreparedStatement select = query(request, zone).prepare(connection, Patience.SECONDS);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                boolean same = wordings.computeIfAbsent(row.getString(2), hash -> asksTheSame(request, hash));
                long count = row.getLong(4);
                if (Origin.valueOf(row.getString(1)) != request.asked().origin()) {
                    leftOut.merge(OTHER_ORIGIN, count, Long::sum);
                } else if (!same) {
                    leftOut.merge(OTHER_WORDING, count, Long::sum);
                } else if (row.getInt(3) == 0) {
                    leftOut.merge(OTHER_SEGMENT, count, Long::sum);
                } else {
                    reached += count;
                }
            }
        }
        return reached;
    }

    private static Conditions query(FigureRequest request, ZoneId zone) {
        Optional<Instant> asOf = asOf(request, zone);
        boolean stood = asOf.isPresent() && request.slice().isPresent();
        Conditions sql = new Conditions()
                .add("select origin, content_hash, member, count(*) from (select r.origin, r.content_hash, ");
        request.slice()
                .ifPresentOrElse(
                        slice -> sql.add(
                                MEMBER.formatted(stood ? "coalesce(s.segment_set, r.segment_set)" : "r.segment_set"),
                                slice.field().field(),
                                slice.value()),
                        () -> sql.add("1"));
        sql.add(" as member from response r");
        if (stood) {
            sql.add(STOOD, asOf.get());
        }
        sql.add(
                WHERE,
                request.asked().survey().id(),
                request.first().atStartOfDay(zone).toInstant(),
                request.end().atStartOfDay(zone).toInstant());
        asOf.ifPresent(moment -> sql.add(" and r.id < ?", Ids.since(moment)));
        return sql.add(") came group by origin, content_hash, member");
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
