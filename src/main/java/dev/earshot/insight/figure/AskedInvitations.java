package dev.earshot.insight.figure;

import static dev.earshot.insight.figure.Exclusion.NOT_ASKED;
import static dev.earshot.insight.figure.Exclusion.NOT_SENT;
import static dev.earshot.insight.figure.Exclusion.UNDELIVERABLE;

import dev.earshot.insight.response.list.Conditions;
import dev.earshot.platform.database.Ids;
import dev.earshot.rollup.filter.Patience;
import dev.earshot.score.Histogram;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/** Counts the decisions whether to ask, of some days, by what became of them. */
@ApplicationScoped
class AskedInvitations {

    // Each state a range of an index that holds all there is to count.
    private static final String NOW =
            "select case when s.state = 'DROPPED' then 'NOT_ASKED' when s.state = 'UNDELIVERABLE'"
                    + " then 'UNDELIVERABLE' when s.state = 'SENT' then 'SENT' else 'NOT_SENT' end as fate, (select count(*)"
                    + " from invitation i where i.survey_id = ? and i.state = s.state and i.decided_at >= ? and i.decided_at < ?)"
                    + " as decisions, 0 as answered from (select 'DROPPED' as state union all select 'UNDELIVERABLE' union all"
                    + " select 'SENT' union all select 'SCHEDULED' union all select 'SENDING') s";
    // Of what was sent, refused or came back it is known when; of the rest only what it is now.
    private static final String THEN = "select case when i.sent_at < ? and (i.bounced_at is null or i.bounced_at >= ?)"
            + " then 'SENT' when i.bounced_at < ? then 'UNDELIVERABLE' when i.state = 'DROPPED' then 'NOT_ASKED' when"
            + " i.state = 'UNDELIVERABLE' and i.sent_at is null then 'UNDELIVERABLE' else 'NOT_SENT' end as fate,"
            + " 1 as decisions, case when r.id < ? then 1 else 0 end as answered from invitation i left join response r"
            + " on r.response_key = concat('i:', cast(i.id as varchar(36)))"
            + " where i.survey_id = ? and i.decided_at >= ? and i.decided_at < ?";

    private final DataSource database;

    AskedInvitations(DataSource database) {
        this.database = database;
    }

    /**
     * @param all decisions
     * @param sent of which none has come back
     * @param answered of those sent; known of a past day alone
     */
    record Decided(long all, Map<Exclusion, Long> leftOut, long sent, long answered) {

        /** 1 for an answer, 0 for none. */
        Histogram answers() {
            return Histogram.of(0, sent - answered, answered);
        }
    }

    /** @return empty where counting takes too long */
    @Transactional
    Optional<Decided> of(FigureRequest request, ZoneId zone) {
        String survey = request.asked().survey().id();
        Instant start = request.from().atStartOfDay(zone).toInstant();
        Instant end = request.end().atStartOfDay(zone).toInstant();
        Conditions sql = new Conditions().add("select fate, sum(decisions), sum(answered) from (");
        ReceivedAnswers.asOf(request, zone)
                .ifPresentOrElse(
                        moment -> sql.add(THEN, moment, moment, moment, Ids.since(moment), survey, start, end),
                        () -> sql.add(NOW, survey, start, end));
        sql.add(") decided group by fate");
        try (Connection connection = database.getConnection();
                PreparedStatement select = sql.prepare(connection, Patience.SECONDS);
                ResultSet row = select.executeQuery()) {
            return Optional.of(read(row));
        } catch (SQLException e) {
            if (Patience.isOver(e)) {
                return Optional.empty();
            }
            throw new IllegalStateException("decisions whether to ask cannot be counted", e);
        }
    }

    private static Decided read(ResultSet row) throws SQLException {
        Map<Exclusion, Long> leftOut = new EnumMap<>(Map.of(NOT_ASKED, 0L, NOT_SENT, 0L, UNDELIVERABLE, 0L));
        long all = 0;
        long sent = 0;
        long answered = 0;
        while (row.next()) {
            String fate = row.getString(1);
            long count = row.getLong(2);
            all += count;
            if (fate.equals("SENT")) {
                sent = count;
                answered = row.getLong(3);
            } else {
                leftOut.put(Exclusion.valueOf(fate), count);
            }
        }
        return new Decided(all, leftOut, sent, answered);
    }
}
