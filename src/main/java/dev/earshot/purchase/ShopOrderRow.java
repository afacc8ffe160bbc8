package dev.earshot.purchase;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "shop_order")
class ShopOrderRow {

    @Embeddable
    record Id(String source, String orderKey) {}

    @EmbeddedId
    Id id;

    /** When the shop says it was called off; null while it stands. */
    @Nullable
    Instant cancelledAt;

    String cancelReason = "";

    protected ShopOrderRow() {}

    ShopOrderRow(Id id) {
        this.id = id;
    }
}
