package dev.earshot.insight.delivery;

import dev.earshot.contact.Reason;
import dev.earshot.customer.Customers;
import dev.earshot.invitation.InvitationState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The sentences behind single decisions, the newest first. */
@ApplicationScoped
class DecisionList {

    private static final String LINES =
            "select i.id, c.email, i.surveyId, i.state, i.reason, i.sentence, i.decidedAt, i.sentAt, c.id"
                    + " from InvitationRow i join CustomerRow c on c.id = i.customerId where ";

    private static final String NEWEST = " order by i.decidedAt desc, i.id desc";

    private final EntityManager database;
    private final Customers customers;

    DecisionList(EntityManager database, Customers customers) {
        this.database = database;
        this.customers = customers;
    }

    /** Of one survey; with a reason only those. */
    @Transactional
    public List<DecisionLine> newest(String surveyId, Optional<Reason> reason, Instant from, Instant to, int most) {
        String where = "i.surveyId = ?1 and i.decidedAt >= ?2 and i.decidedAt < ?3";
        TypedQuery<Object[]> query = query(where + (reason.isPresent() ? " and i.reason = ?4" : ""))
                .setParameter(1, surveyId)
                .setParameter(2, from)
                .setParameter(3, to);
        reason.ifPresent(wanted -> query.setParameter(4, wanted));
        return lines(query, most);
    }

    /**
     * About one person or one order, whatever the survey.
     *
     * @param who an e-mail address, or the key of an order, ticket or return
     */
    @Transactional
    public List<DecisionLine> about(String who, int most) {
        TypedQuery<Object[]> query = who.contains("@")
                ? query("c.addressKey = ?1").setParameter(1, customers.addressKey(who))
                : query("i.purchaseId in (select p.id from PurchaseRow p where p.businessKey = ?1 or p.orderKey = ?1)")
                        .setParameter(1, who);
        return lines(query, most);
    }

    private TypedQuery<Object[]> query(String where) {
        return database.createQuery(LINES + where + NEWEST, Object[].class);
    }

    private static List<DecisionLine> lines(TypedQuery<Object[]> query, int most) {
        return query.setMaxResults(most)
                .getResultStream()
                .map(DecisionList::line)
                .toList();
    }

    /** @param row whose last column but one alone may be null */
    private static DecisionLine line(Object[] row) {
        return new DecisionLine(
                (UUID) row[0],
                (UUID) row[8],
                (String) row[1],
                (String) row[2],
                (InvitationState) row[3],
                (Reason) row[4],
                (String) row[5],
                (Instant) row[6],
                Optional.ofNullable((Instant) row[7]));
    }
}
