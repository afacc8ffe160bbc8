package dev.earshot.customer;

import dev.earshot.contact.Reason;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "suppression")
class SuppressionRow {
    @Id
    String addressKey;

    String reason;
    Instant since;

    protected SuppressionRow() {}

    SuppressionRow(String addressKey, String reason, Instant since) {
        this.addressKey = addressKey;
        this.reason = reason;
        this.since = since;
    }

    Reason why() {
        return reason.contains("BOUNCE")
                ? Reason.BOUNCED
                : reason.contains("COMPLAIN") ? Reason.COMPLAINED : Reason.UNSUBSCRIBED;
    }
}
