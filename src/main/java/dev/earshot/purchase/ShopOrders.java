package dev.earshot.purchase;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

/** Every order heard of, and whether it still stands. */
@ApplicationScoped
class ShopOrders implements PanacheRepositoryBase<ShopOrderRow, ShopOrderRow.Id> {

    ShopOrders() {}

    /**
     * What ended the order; empty while it stands. Holds the order until the end of the transaction: whoever calls it off at
     * the same time comes before or after, never between.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<String> ended(String source, String orderKey) {
        return Optional.of(locked(source, orderKey).cancelReason).filter(reason -> !reason.isEmpty());
    }

    /** @return false when it had ended before */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean end(String source, String orderKey, Instant at, String reason) {
        ShopOrderRow order = locked(source, orderKey);
        if (order.cancelledAt != null) {
            return false;
        }
        order.cancelledAt = at;
        order.cancelReason = reason;
        return true;
    }

    private ShopOrderRow locked(String source, String orderKey) {
        ShopOrderRow.Id id = new ShopOrderRow.Id(source, orderKey);
        ShopOrderRow order = findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (order == null) {
            order = new ShopOrderRow(id);
            persistAndFlush(order); // Two at once: one of them begins again and finds the other's.
        }
        return order;
    }
}
