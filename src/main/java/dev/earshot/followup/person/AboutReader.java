package dev.earshot.followup.person;

import dev.earshot.customer.Customer;
import dev.earshot.customer.Customers;
import dev.earshot.customer.MailWishes;
import dev.earshot.customer.Suppressions;
import dev.earshot.followup.signal.OrderValues;
import dev.earshot.invitation.QuietTimes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Reads what is known of a customer beside what happened. */
@ApplicationScoped
class AboutReader {

    private static final int LATEST = 20;
    private static final int TIMEOUT_MILLIS = 5_000;

    private final Customers customers;
    private final Suppressions suppressions;
    private final MailWishes wishes;
    private final OrderValues orderValues;
    private final QuietTimes quietTimes;
    private final EntityManager database;

    AboutReader(
            Customers customers,
            Suppressions suppressions,
            MailWishes wishes,
            OrderValues orderValues,
            QuietTimes quietTimes,
            EntityManager database) {
        this.customers = customers;
        this.suppressions = suppressions;
        this.wishes = wishes;
        this.orderValues = orderValues;
        this.quietTimes = quietTimes;
        this.database = database;
    }

    @Transactional
    About of(Customer customer, ZoneId zone) {
        Instant known = query("select c.createdAt from CustomerRow c where c.id = ?1", Instant.class, customer.id())
                .getSingleResult();
        Instant first = query(
                        "select min(p.happenedAt) from PurchaseRow p where p.customerId = ?1",
                        Instant.class,
                        customer.id())
                .getSingleResult();
        List<Object> told = told(customer.id());
        return new About(
                first != null && first.isBefore(known) ? first : known,
                orders(customer.id()),
                Optional.ofNullable(orderValues.of(Set.of(customer.id())).get(customer.id())),
                latest(told, "customer.city"),
                latest(told, "customer.country"),
                suppressions.reasons(customers.addressKey(customer.email())),
                wishes.of(customer.email()),
                quietTimes.of(customer).map(time -> time.atZone(zone).toLocalDate()));
    }

    private long orders(UUID customer) {
        return query(
                        "select count(*) from (select distinct p.source as source, p.orderKey as number from PurchaseRow p"
                                + " where p.customerId = ?1 and p.test = false and p.orderKey <> '' order by p.source, p.orderKey limit "
                                + PersonReader.MOST_ORDERS + ") counted",
                        Long.class,
                        customer)
                .getSingleResult();
    }

    /** What the shop told of them last, the newest first. */
    private List<Object> told(UUID customer) {
        return query(
                        "select p.facts from PurchaseRow p where p.customerId = ?1 and p.test = false"
                                + " order by p.happenedAt desc",
                        Object.class,
                        customer)
                .setMaxResults(LATEST)
                .getResultList();
    }

    private static Optional<String> latest(List<Object> told, String fact) {
        return told.stream()
                .map(facts -> ((Map<?, ?>) facts).get(fact))
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .filter(value -> !value.isBlank())
                .findFirst();
    }

    private <T> TypedQuery<T> query(String hql, Class<T> type, UUID customer) {
        return database.createQuery(hql, type)
                .setParameter(1, customer)
                .setHint("jakarta.persistence.query.timeout", TIMEOUT_MILLIS);
    }
}
