package dev.earshot.insight.delivery;

import dev.earshot.contact.Reason;
import dev.earshot.invitation.InvitationState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Counts what became of the events of a survey, by the day they were decided on. */
@ApplicationScoped
class DeliveryCounts {

    // By response_key, because it is indexed: "i:" and the invitation. Nobody answers before being decided on: said so
    // that databases need not look at older answers. Whoever answered has opened the form, scripts or not.
    private static final String DECIDED = "select i.state, i.reason, count(*), count(i.sent_at), count(i.bounced_at),"
            + " count(case when i.bounced_at is null and (o.opened_at is not null or r.id is not null) then 1 end),"
            + " count(case when i.bounced_at is null and r.id is not null then 1 end)"
            + " from invitation i"
            + " left join link_opening o on o.invitation_id = i.id"
            + " left join response r on r.response_key = concat('i:', cast(i.id as varchar(36)))"
            + " and r.survey_id = :survey and r.answered_at >= :from"
            + " where i.survey_id = :survey and i.decided_at >= :from and i.decided_at < :to"
            + " group by i.state, i.reason";

    private static final String WAITING = "select count(*), min(i.sendAt), max(i.sendAt) from InvitationRow i"
            + " where i.surveyId = ?1 and i.state = SCHEDULED";

    private static final String BOUNCES = "select c.email, e.smtpStatus, e.happenedAt from MailEventRow e"
            + " join InvitationRow i on i.id = e.invitationId join CustomerRow c on c.id = i.customerId"
            + " where i.surveyId = ?1 and i.bouncedAt is not null and e.kind in (HARD, SOFT, SENDER_PROBLEM)"
            + " and e.happenedAt >= ?2 and e.happenedAt < ?3 order by e.happenedAt desc, e.id";

    private final EntityManager database;

    DeliveryCounts(EntityManager database) {
        this.database = database;
    }

    /** Those decided on from {@code from} until before {@code to}, grouped. */
    @Transactional
    public List<Decided> decided(String surveyId, Instant from, Instant to) {
        List<?> rows = database.createNativeQuery(DECIDED)
                .setParameter("survey", surveyId)
                .setParameter("from", from.atOffset(ZoneOffset.UTC))
                .setParameter("to", to.atOffset(ZoneOffset.UTC))
                .getResultList();
        return rows.stream().map(row -> decided((Object[]) row)).toList();
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
                InvitationState.valueOf((String) row[0]),
                Reason.valueOf((String) row[1]),
                count(row[2]),
                count(row[3]),
                count(row[4]),
                count(row[5]),
                count(row[6]));
    }

    private static long count(Object number) {
        return ((Number) number).longValue();
    }
}
