package dev.earshot.followup.signal;

import dev.earshot.platform.Format;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** What customers spent in the last year: beside the points, never part of them. */
@ApplicationScoped
public class OrderValues {

    private static final Duration YEAR = Duration.ofDays(365);
    private static final int MOST_ORDERS = 2_000;
    private static final int TIMEOUT_MILLIS = 5_000;

    private final EntityManager database;
    private final Clock clock;

    OrderValues(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** "EUR 240.50" by customer, each order once as it was last told; nothing for who told no totals. */
    @Transactional
    public Map<UUID, String> of(Collection<UUID> customers, Format format) {
        if (customers.isEmpty()) {
            return Map.of();
        }
        List<Object[]> orders = database.createQuery(
                        "select p.customerId, p.source, p.orderKey, p.facts from PurchaseRow p where p.customerId in ?1"
                                + " and p.happenedAt >= ?2 and p.test = false and p.orderKey <> '' order by p.happenedAt desc",
                        Object[].class)
                .setParameter(1, customers)
                .setParameter(2, clock.instant().minus(YEAR))
                .setMaxResults(MOST_ORDERS)
                .setHint("jakarta.persistence.query.timeout", TIMEOUT_MILLIS)
                .getResultList();
        Set<List<Object>> seen = new HashSet<>();
        Map<UUID, Map<String, BigDecimal>> sums = new HashMap<>();
        for (Object[] order : orders) {
            Map<?, ?> facts = (Map<?, ?>) order[3];
            if (facts.get("order.total") instanceof String total
                    && total.matches("[0-9]{1,12}([.][0-9]{1,6})?")
                    && seen.add(List.of(order[1], order[2]))) {
                Object currency = facts.get("order.currency");
                sums.computeIfAbsent((UUID) order[0], ignored -> new TreeMap<>())
                        .merge(currency == null ? "" : currency + " ", new BigDecimal(total), BigDecimal::add);
            }
        }
        return sums.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> words(each.getValue(), format)));
    }

    private static String words(Map<String, BigDecimal> sums, Format format) {
        return sums.entrySet().stream()
                .map(sum -> sum.getKey() + format.number(sum.getValue().setScale(2, RoundingMode.HALF_UP)))
                .collect(Collectors.joining(", "));
    }
}
