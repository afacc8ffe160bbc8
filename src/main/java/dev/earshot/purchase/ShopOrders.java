package dev.earshot.purchase;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/** Every order heard of, and whether it still stands. */
@ApplicationScoped
class ShopOrders implements PanacheRepositoryBase<ShopOrderRow, OrderId> {

    ShopOrders() {}

    /** Orders nobody else can change until the transaction ends. */
    record Held(Map<OrderId, ShopOrderRow> orders) {

        /** One of those that were asked for. */
        ShopOrderRow get(OrderId id) {
            return Objects.requireNonNull(orders.get(id), "an order that is not held");
        }
    }

    /**
     * Holds these orders until the end of the transaction: whoever calls one off at the same time comes before or after,
     * never between. Those not heard of before begin. Always in the same order, so that two who hold several do not wait for
     * each other.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    Held hold(Collection<OrderId> ids) {
        SortedSet<OrderId> sorted = new TreeSet<>(ids);
        Map<OrderId, ShopOrderRow> held = new HashMap<>();
        if (sorted.isEmpty()) {
            return new Held(held);
        }
        find("id in ?1 order by id.source, id.orderKey", sorted).withLock(LockModeType.PESSIMISTIC_WRITE).stream()
                .forEach(order -> held.put(order.id, order));
        for (OrderId id : sorted) {
            held.computeIfAbsent(id, this::begin);
        }
        flush(); // Two at once: one of them begins again and finds the other's.
        return new Held(held);
    }

    private ShopOrderRow begin(OrderId id) {
        ShopOrderRow order = new ShopOrderRow(id);
        persist(order);
        return order;
    }
}
