package dev.earshot.insight.figure;

import dev.earshot.insight.response.list.Conditions;
import dev.earshot.insight.trend.Slice;
import dev.earshot.platform.database.Ids;
import dev.earshot.response.Origin;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts responses of some days by how they came, what they were asked, and whether they are of the segment asked for. */
record CameQuery(FigureRequest request, ZoneId zone) {

    /** Each a range of an index that holds all there is to count: nothing is read of the responses. */
    private static final String EVERYBODY =
            "select v.origin, v.content_hash, (select count(*) from response r where r.survey_id = v.survey_id"
                    + " and r.origin = v.origin and r.content_hash = v.content_hash and r.answered_at >= ?"
                    + " and r.answered_at < ?) as came from (select survey_id, content_hash, 'INVITED' as origin"
                    + " from survey_revision where survey_id = ? union all select survey_id, content_hash, 'OPEN'"
                    + " from survey_revision where survey_id = ?) v";

    private static final String SETS = "select m.set_id from segment_member m join tally_segment t"
            + " on t.segment_id = m.segment_id where t.dimension = ? and t.segment = ?";

    /** Each set a range of the index by time. */
    private static final String MEMBERS = "select r.origin, r.content_hash, count(*) from response r"
            + " where r.segment_set in (%s) and r.answered_at >= ? and r.answered_at < ? and r.survey_id = ?"
            + " group by r.origin, r.content_hash";

    private static final String THEN =
            " where r.survey_id = ? and r.answered_at >= ? and r.answered_at < ? and r.id < ?";
    private static final String MEMBER =
            "case when coalesce(s.segment_set, r.segment_set) in (" + SETS + ") then 1 else 0 end";
    private static final String STOOD =
            " left join (select h.response_id, min(h.changed_at) as at from response_standing h"
                    + " where h.changed_at >= ? group by h.response_id) f on f.response_id = r.id left join response_standing s"
                    + " on s.response_id = f.response_id and s.changed_at = f.at";

    /** @param member whether of the segment; true where none is asked for */
    record Came(Origin origin, String hash, boolean member, long count) {}

    private record Asked(Origin origin, String hash) {}

    List<Came> read(Connection connection, int seconds) throws SQLException {
        Optional<Instant> asOf = ReceivedAnswers.asOf(request, zone);
        return asOf.isPresent() ? then(connection, asOf.get(), seconds) : now(connection, seconds);
    }

    private List<Came> now(Connection connection, int seconds) throws SQLException {
        Conditions all = new Conditions().add(EVERYBODY, start(), end(), survey(), survey());
        Map<Asked, Long> everybody = counts(connection, all, seconds);
        List<Came> came = new ArrayList<>();
        if (request.slice().isEmpty()) {
            everybody.forEach((asked, count) -> came.add(new Came(asked.origin, asked.hash, true, count)));
            return came;
        }
        Map<Asked, Long> members = members(connection, request.slice().get(), seconds);
        everybody.forEach((asked, count) -> {
            long in = members.getOrDefault(asked, 0L);
            came.add(new Came(asked.origin, asked.hash, true, in));
            came.add(new Came(asked.origin, asked.hash, false, count - in));
        });
        return came;
    }

    private Map<Asked, Long> members(Connection connection, Slice slice, int seconds) throws SQLException {
        List<String> sets = new ArrayList<>();
        Conditions ids = new Conditions().add(SETS, slice.field().field(), slice.value());
        try (PreparedStatement select = ids.prepare(connection, seconds);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                sets.add(String.valueOf(row.getInt(1)));
            }
        }
        return sets.isEmpty()
                ? Map.of()
                : counts(
                        connection,
                        new Conditions().add(MEMBERS.formatted(String.join(", ", sets)), start(), end(), survey()),
                        seconds);
    }

    private static Map<Asked, Long> counts(Connection connection, Conditions sql, int seconds) throws SQLException {
        Map<Asked, Long> counts = new HashMap<>();
        try (PreparedStatement select = sql.prepare(connection, seconds);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                if (row.getLong(3) > 0) {
                    counts.put(new Asked(Origin.valueOf(row.getString(1)), row.getString(2)), row.getLong(3));
                }
            }
        }
        return counts;
    }

    private List<Came> then(Connection connection, Instant moment, int seconds) throws SQLException {
        Conditions sql = new Conditions()
                .add("select origin, content_hash, member, count(*) from (select r.origin, r.content_hash, ");
        request.slice()
                .ifPresentOrElse(slice -> sql.add(MEMBER, slice.field().field(), slice.value()), () -> sql.add("1"));
        sql.add(" as member from response r");
        request.slice().ifPresent(slice -> sql.add(STOOD, moment));
        sql.add(THEN, survey(), start(), end(), Ids.since(moment)).add(") came group by origin, content_hash, member");
        List<Came> came = new ArrayList<>();
        try (PreparedStatement select = sql.prepare(connection, seconds);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                came.add(new Came(
                        Origin.valueOf(row.getString(1)), row.getString(2), row.getInt(3) == 1, row.getLong(4)));
            }
        }
        return came;
    }

    private String survey() {
        return request.asked().survey().id();
    }

    private Instant start() {
        return request.first().atStartOfDay(zone).toInstant();
    }

    private Instant end() {
        return request.end().atStartOfDay(zone).toInstant();
    }
}
