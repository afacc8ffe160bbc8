package dev.earshot.insight.delivery;

import dev.earshot.contact.Reason;
import dev.earshot.invitation.InvitationState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Counts what became of the events of a survey, by the day they were decided on. */
@ApplicationScoped
class DeliveryCounts {

    // By response_key, because it is indexed: "i:" and the invitation. Nobody answers before being decided on: said so
    // that databases need not look at older answers. Whoever answered has opened the form, scripts or not.
    private static final String DECIDED =
            "select local_day, state, reason, count(*), count(sent_at), count(bounced_at),"
                    + " sum(opened), sum(answered) from (select cast(i.decided_at at time zone :zone as date) as local_day, i.state,"
                    + " i.reason, i.sent_at, i.bounced_at, case when i.bounced_at is null and (o.opened_at is not null or r.id is not"
                    + " null) then 1 else 0 end as opened, case when i.bounced_at is null and r.id is not null then 1 else 0 end"
                    + " as answered from invitation i"
                    + " left join link_opening o on o.invitation_id = i.id"
                    + " left join response r on r.response_key = concat('i:', cast(i.id as varchar(36)))"
                    + " and r.survey_id = :survey and r.answered_at >= :from"
                    + " where i.survey_id = :survey and i.decided_at >= :from and i.decided_at < :to) decided"
                    + " group by local_day, state, reason order by local_day, state, reason";

    private static final String WAITING = "select count(*), min(i.sendAt), max(i.sendAt) from InvitationRow i"
            + " where i.surveyId = ?1 and i.state = SCHEDULED";

    private static final String BOUNCES = "select c.email, e.smtpStatus, e.happenedAt from MailEventRow e"
            + " join InvitationRow i on i.id = e.invitationId join CustomerRow c on c.id = i.customerId"
            + " where i.surveyId = ?1 and i.bouncedAt is not null and e.kind in (HARD, SOFT, SENDER_PROBLEM)"
            + " and e.happenedAt >= ?2 and e.happenedAt < ?3 order by e.happenedAt desc, e.id";

    private static final int TIMEOUT_MILLIS = 60_000;

    private final EntityManager database;

    DeliveryCounts(EntityManager database) {
        this.database = database;
    }

    /** Those decided on, by local day. @param end the first left out */
    @Transactional
    public Map<LocalDate, List<Decided>> byDay(String surveyId, LocalDate start, LocalDate end, ZoneId zone) {
        List<?> rows = database.createNativeQuery(DECIDED)
                .setParameter("zone", zone.getId())
                .setParameter("survey", surveyId)
                .setParameter("from", start.atStartOfDay(zone).toInstant().atOffset(ZoneOffset.UTC))
                .setParameter("to", end.atStartOfDay(zone).toInstant().atOffset(ZoneOffset.UTC))
                .setHint("jakarta.persistence.query.timeout", TIMEOUT_MILLIS)
                .getResultList();
        Map<LocalDate, List<Decided>> days = new TreeMap<>();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            LocalDate day = columns[0] instanceof LocalDate date ? date : ((java.sql.Date) columns[0]).toLocalDate();
            days.computeIfAbsent(day, any -> new ArrayList<>()).add(decided(columns));
        }
        return days;
    }

    /** @param first when the first of them leaves, if nothing holds it up */
    record Waiting(long count, Instant first, Instant last) {}

    /** Empty where nobody waits for this survey. */
    @Transactional
    public Optional<Waiting> waiting(String surveyId) {
        Object[] row = database.createQuery(WAITING, Object[].class)
                .setParameter(1, surveyId)
                .getSingleResult();
        return (Long) row[0] == 0
                ? Optional.empty()
                : Optional.of(new Waiting((Long) row[0], (Instant) row[1], (Instant) row[2]));
    }

    /** @param status enhanced status code (RFC 3463), empty where none was given */
    record Bounced(String email, String status, Instant at) {}

    /** The newest first. */
    @Transactional
    public List<Bounced> bounces(String surveyId, Instant from, Instant to, int most) {
        return database.createQuery(BOUNCES, Object[].class)
                .setParameter(1, surveyId)
                .setParameter(2, from)
                .setParameter(3, to)
                .setMaxResults(most)
                .getResultStream()
                .map(row -> new Bounced((String) row[0], (String) row[1], (Instant) row[2]))
                .toList();
    }

    private static Decided decided(Object[] row) {
        return new Decided(
                InvitationState.valueOf((String) row[1]),
                Reason.valueOf((String) row[2]),
                count(row[3]),
                count(row[4]),
                count(row[5]),
                count(row[6]),
                count(row[7]));
    }

    private static long count(Object number) {
        return ((Number) number).longValue();
    }
}
