package dev.earshot.followup.signal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** When a customer was last heard of. */
@ApplicationScoped
class ContactDates {

    /** No more are counted: it makes no difference to anybody. */
    private static final int MOST_COUNTED = 20;

    private static final int TIMEOUT_MILLIS = 5_000;

    private final EntityManager database;

    ContactDates(EntityManager database) {
        this.database = database;
    }

    /**
     * @param latest of their orders and answers
     * @param unanswered invitations sent after their last answer
     */
    record Contacts(Instant latest, int unanswered) {}

    /** @param answeredAt when the answer was given that is looked at */
    @Transactional
    Contacts of(UUID customer, Instant answeredAt) {
        Instant answer =
                latest("select max(r.answeredAt) from ResponseRow r where r.customerId = ?1", customer, answeredAt);
        Instant order = latest(
                "select max(p.happenedAt) from PurchaseRow p where p.customerId = ?1 and p.test = false",
                customer,
                answeredAt);
        int unanswered = database.createQuery(
                        "select i.id from InvitationRow i where i.customerId = ?1 and i.state = SENT and i.sentAt > ?2",
                        UUID.class)
                .setParameter(1, customer)
                .setParameter(2, answer)
                .setMaxResults(MOST_COUNTED)
                .setHint("jakarta.persistence.query.timeout", TIMEOUT_MILLIS)
                .getResultList()
                .size();
        return new Contacts(answer.isAfter(order) ? answer : order, unanswered);
    }

    private Instant latest(String query, UUID customer, Instant least) {
        return Stream.of(
                        least,
                        database.createQuery(query, Instant.class)
                                .setParameter(1, customer)
                                .setHint("jakarta.persistence.query.timeout", TIMEOUT_MILLIS)
                                .getSingleResult())
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElseThrow();
    }
}
