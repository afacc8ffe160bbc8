package dev.earshot.followup.signal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What customers spent in the last year: beside the points, never part of them. */
@ApplicationScoped
public class OrderValues {

    private static final Duration YEAR = Duration.ofDays(365);
    private static final int MOST_ORDERS = 2_000;
    private static final int MOST_ORDERS_OF_ALL = 5_000;
    private static final int TIMEOUT_MILLIS = 5_000;

    private final EntityManager database;
    private final Clock clock;

    OrderValues(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** By customer, each order once as it was last told; nothing for who told no totals. */
    @Transactional
    public Map<UUID, Spent> of(Collection<UUID> customers) {
        if (customers.isEmpty()) {
            return Map.of();
        }
        List<Object[]> orders =
                orders("?2", MOST_ORDERS).setParameter(2, customers).getResultList();
        return totals(orders, order -> (UUID) order[0]);
    }

    /** Of these together; empty where that are too many orders, or none told a total. */
    @Transactional
    public Optional<Spent> together(Collection<UUID> customers) {
        if (customers.isEmpty()) {
            return Optional.empty();
        }
        List<Object[]> orders =
                orders("?2", MOST_ORDERS_OF_ALL + 1).setParameter(2, customers).getResultList();
        return orders.size() > MOST_ORDERS_OF_ALL
                ? Optional.empty()
                : Optional.ofNullable(totals(orders, order -> true).get(true));
    }

    private TypedQuery<Object[]> orders(String customers, int most) {
        return database.createQuery(
                        "select p.customerId, p.source, p.orderKey, p.facts from PurchaseRow p where p.customerId in "
                                + customers
                                + " and p.happenedAt >= ?1 and p.test = false and p.orderKey <> '' order by p.happenedAt desc",
                        Object[].class)
                .setParameter(1, clock.instant().minus(YEAR))
                .setMaxResults(most)
                .setHint("jakarta.persistence.query.timeout", TIMEOUT_MILLIS);
    }

    private static <K> Map<K, Spent> totals(List<Object[]> orders, Function<Object[], K> whose) {
        Set<List<Object>> seen = new HashSet<>();
        Map<K, SortedMap<String, BigDecimal>> sums = new HashMap<>();
        for (Object[] order : orders) {
            Map<?, ?> facts = (Map<?, ?>) order[3];
            if (facts.get("order.total") instanceof String total
                    && total.matches("[0-9]{1,12}([.][0-9]{1,6})?")
                    && seen.add(List.of(order[1], order[2]))) {
                Object currency = facts.get("order.currency");
                sums.computeIfAbsent(whose.apply(order), ignored -> new TreeMap<>())
                        .merge(currency == null ? "" : currency.toString(), new BigDecimal(total), BigDecimal::add);
            }
        }
        return sums.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> new Spent(each.getValue())));
    }
}
