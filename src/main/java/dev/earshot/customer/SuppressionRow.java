package dev.earshot.customer;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "suppression")
@IdClass(SuppressionRow.Key.class)
class SuppressionRow {

    record Key(String addressKey, SuppressionReason reason) {}

    @Id
    String addressKey;

    @Id
    @Enumerated(EnumType.STRING)
    SuppressionReason reason;

    Instant since;

    protected SuppressionRow() {}

    SuppressionRow(String addressKey, SuppressionReason reason, Instant since) {
        this.addressKey = addressKey;
        this.reason = reason;
        this.since = since;
    }
}
