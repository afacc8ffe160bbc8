package dev.earshot.purchase;

import dev.earshot.platform.database.Facts;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@Entity
@Table(name = "purchase")
class PurchaseRow {
    @Id
    UUID id;

    String source;
    String type;
    String businessKey;

    /** Of the order it is about; empty for a ticket, a return or a contact. */
    String orderKey = "";

    Instant happenedAt;
    UUID customerId;

    @Convert(converter = Facts.class)
    Map<String, String> facts;

    /** YES, NO or UNKNOWN. */
    String consent = "UNKNOWN";

    @Column(name = "is_test")
    boolean test;

    Instant recordedAt;

    Optional<Boolean> consent() {
        return consent.equals("UNKNOWN") ? Optional.empty() : Optional.of(consent.equals("YES"));
    }
}
