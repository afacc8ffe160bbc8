package dev.earshot.purchase;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "shop_order")
class ShopOrderRow {

    @EmbeddedId
    OrderId id;

    /** When the shop says it was called off; null while it stands. */
    @Nullable
    Instant cancelledAt;

    String cancelReason = "";

    protected ShopOrderRow() {}

    ShopOrderRow(OrderId id) {
        this.id = id;
    }

    /** What ended it: "cancelled" or "refunded"; empty while it stands. */
    Optional<String> end() {
        return cancelledAt == null ? Optional.empty() : Optional.of(cancelReason);
    }
}
