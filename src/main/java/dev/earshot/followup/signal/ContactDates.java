package dev.earshot.followup.signal;

import dev.earshot.catalog.PrivateSurveys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** When a customer was last heard of, answers apart that nobody is to know of. */
@ApplicationScoped
class ContactDates {

    /** No more are counted: it makes no difference to anybody. */
    private static final int MOST_COUNTED = 20;

    private static final int TIMEOUT_MILLIS = 5_000;

    private final EntityManager database;
    private final PrivateSurveys hidden;

    ContactDates(EntityManager database, PrivateSurveys hidden) {
        this.database = database;
        this.hidden = hidden;
    }

    /**
     * @param latest of their orders and answers
     * @param unanswered invitations sent after their last answer
     */
    record Contacts(Instant latest, int unanswered) {}

    /** @param answeredAt when the answer was given that is looked at */
    @Transactional
    Contacts of(UUID customer, Instant answeredAt) {
        Set<String> unheard = hidden.ids();
        Instant answer = latest(
                query(
                                "select max(r.answeredAt) from ResponseRow r where r.customerId = ?1 and r.surveyId not in ?2",
                                customer)
                        .setParameter(2, unheard),
                answeredAt);
        Instant order = latest(
                query(
                        "select max(p.happenedAt) from PurchaseRow p where p.customerId = ?1 and p.test = false",
                        customer),
                answeredAt);
        int unanswered = database.createQuery(
                        "select i.id from InvitationRow i where i.customerId = ?1 and i.state = SENT and i.sentAt > ?2"
                                + " and i.surveyId not in ?3",
                        UUID.class)
                .setParameter(1, customer)
                .setParameter(2, answer)
                .setParameter(3, unheard)
                .setMaxResults(MOST_COUNTED)
                .setHint("jakarta.persistence.query.timeout", TIMEOUT_MILLIS)
                .getResultList()
                .size();
        return new Contacts(answer.isAfter(order) ? answer : order, unanswered);
    }

    private TypedQuery<Instant> query(String hql, UUID customer) {
        return database.createQuery(hql, Instant.class)
                .setParameter(1, customer)
                .setHint("jakarta.persistence.query.timeout", TIMEOUT_MILLIS);
    }

    private static Instant latest(TypedQuery<Instant> query, Instant least) {
        return Stream.of(least, query.getSingleResult())
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElseThrow();
    }
}
