package dev.earshot.followup.person;

import dev.earshot.catalog.PrivateSurveys;
import dev.earshot.catalog.SurveyCatalog;
import dev.earshot.customer.Customer;
import dev.earshot.customer.Customers;
import dev.earshot.customer.MailWishes;
import dev.earshot.customer.Suppressions;
import dev.earshot.followup.signal.OrderValues;
import dev.earshot.platform.Installation;
import dev.earshot.platform.problem.ProblemException;
import dev.earshot.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Puts together what is known of a customer. */
@ApplicationScoped
class PersonReader {

    static final int MOST_ORDERS = 1_000;

    private static final int MOST_SCORES = 30;
    private static final int TIMEOUT_MILLIS = 5_000;

    private final Customers customers;
    private final Moments moments;
    private final SaidReader answers;
    private final Suppressions suppressions;
    private final MailWishes wishes;
    private final OrderValues orderValues;
    private final PrivateSurveys hidden;
    private final SurveyCatalog catalog;
    private final EntityManager database;
    private final Installation installation;
    private final Clock clock;

    PersonReader(
            Customers customers,
            Moments moments,
            SaidReader answers,
            Suppressions suppressions,
            MailWishes wishes,
            OrderValues orderValues,
            PrivateSurveys hidden,
            SurveyCatalog catalog,
            EntityManager database,
            Installation installation,
            Clock clock) {
        this.customers = customers;
        this.moments = moments;
        this.answers = answers;
        this.suppressions = suppressions;
        this.wishes = wishes;
        this.orderValues = orderValues;
        this.hidden = hidden;
        this.catalog = catalog;
        this.database = database;
        this.installation = installation;
        this.clock = clock;
    }

    Customer customer(UUID id) {
        return customers
                .get(id)
                .orElseThrow(() -> new ProblemException(
                        ProblemType.NOT_FOUND.detail("There is no such customer, or they were erased.")));
    }

    /** @param most moments at once */
    @Transactional
    Person person(UUID id, Optional<Place> behind, int most) {
        Customer customer = customer(id);
        List<Moment> read = moments.of(customer, behind, most + 1);
        List<Moment> shown = read.subList(0, Math.min(most, read.size()));
        List<Moment> scored = moments.answers(customer, MOST_SCORES);
        List<UUID> responses = Stream.concat(shown.stream(), scored.stream())
                .filter(moment -> moment.kind() == Moment.Kind.ANSWERED)
                .map(moment -> UUID.fromString(moment.key()))
                .distinct()
                .toList();
        Map<UUID, Said> said = answers.of(responses);
        LocalDate today = day(clock.instant());
        return new Person(
                customer,
                today,
                installation.zone(),
                shown,
                said,
                read.size() > most,
                waiting(id),
                about(customer),
                scored(scored, said),
                names(shown));
    }

    private List<Person.ScoredAt> scored(List<Moment> answered, Map<UUID, Said> said) {
        List<Person.ScoredAt> scored = new ArrayList<>();
        for (Moment moment : answered) {
            Optional.ofNullable(said.get(UUID.fromString(moment.key()))).ifPresent(one -> one.score()
                    .ifPresent(
                            score -> scored.add(new Person.ScoredAt(day(moment.at()), score, one.contactRequested()))));
        }
        Collections.reverse(scored);
        return List.copyOf(scored);
    }

    private Optional<Waiting> waiting(UUID customer) {
        return query(
                        "select f.id, f.reasons, f.points, f.explanation, f.loweredBy, f.dueOn from FollowUpRow f"
                                + " where f.customerId = ?1 and f.open = true and f.surveyId not in ?2 order by f.openedAt desc",
                        Object[].class,
                        customer)
                .setParameter(2, hidden.ids())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(row -> new Waiting(
                        (UUID) row[0],
                        List.of(((String) row[1]).split("(?<=\\.) ")),
                        (int) row[2],
                        (Objects.requireNonNullElse((String) row[3], "") + " "
                                        + Objects.requireNonNullElse((String) row[4], ""))
                                .strip(),
                        (LocalDate) row[5]));
    }

    private About about(Customer customer) {
        Instant known = query("select c.createdAt from CustomerRow c where c.id = ?1", Instant.class, customer.id())
                .getSingleResult();
        Instant first = query(
                        "select min(p.happenedAt) from PurchaseRow p where p.customerId = ?1",
                        Instant.class,
                        customer.id())
                .getSingleResult();
        return new About(
                first != null && first.isBefore(known) ? first : known,
                query(
                                "select count(*) from (select distinct p.source as source, p.orderKey as number from PurchaseRow p"
                                        + " where p.customerId = ?1 and p.test = false and p.orderKey <> '' order by p.source, p.orderKey limit "
                                        + MOST_ORDERS + ") counted",
                                Long.class,
                                customer.id())
                        .getSingleResult(),
                Optional.ofNullable(orderValues.of(Set.of(customer.id())).get(customer.id())),
                suppressions.reasons(customers.addressKey(customer.email())),
                wishes.of(customer.email()));
    }

    private Map<String, String> names(List<Moment> shown) {
        Map<String, String> names = new HashMap<>();
        shown.stream()
                .flatMap(moment -> moment.survey().stream())
                .distinct()
                .forEach(id -> names.put(
                        id,
                        catalog.known(id).map(found -> found.survey().name()).orElse(id)));
        return names;
    }

    private <T> TypedQuery<T> query(String hql, Class<T> type, UUID customer) {
        return database.createQuery(hql, type)
                .setParameter(1, customer)
                .setHint("jakarta.persistence.query.timeout", TIMEOUT_MILLIS);
    }

    private LocalDate day(Instant time) {
        return time.atZone(installation.zone()).toLocalDate();
    }
}
