package dev.earshot.purchase.inbox;

import dev.earshot.platform.database.Facts;
import dev.earshot.purchase.source.Mapping;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was delivered never changes, so it is neither compared nor written again when its state does. */
@Entity
@Table(name = "inbox_delivery")
class InboxRow {

    private static final int LONGEST_REASON = 2_000;

    @Id
    UUID id;

    @Column(updatable = false)
    String source;

    @Column(updatable = false)
    String deliveryKey;

    @Column(length = 1_048_576, updatable = false)
    byte[] body;

    /** Headers by name in lower case, without secrets. */
    @Column(updatable = false)
    @Convert(converter = Facts.class)
    Map<String, String> headers;

    @Column(updatable = false)
    Instant receivedAt;

    @Enumerated(EnumType.STRING)
    DeliveryState state;

    String reason = "";

    /** Key of the snapshot it waits for; empty where it waits for none. */
    String waitsFor = "";

    /** When it goes on without; null where it waits for none, or for its source. */
    @Nullable
    Instant waitUntil;

    protected InboxRow() {}

    InboxRow(UUID id, String source, String deliveryKey, Map<String, String> headers, byte[] body, Instant receivedAt) {
        this.id = id;
        this.source = source;
        this.deliveryKey = deliveryKey;
        this.headers = headers;
        this.body = body;
        this.receivedAt = receivedAt;
        this.state = DeliveryState.RECEIVED;
    }

    boolean isUnread() {
        return state == DeliveryState.RECEIVED || state == DeliveryState.WAITING;
    }

    void await(Mapping.Waiting waiting) {
        end(DeliveryState.WAITING, "Waits: " + waiting.reason());
        waitsFor = waiting.key();
        waitUntil = receivedAt.plus(waiting.patience());
    }

    /** For as long as it takes: the source ends it, not the clock. */
    void awaitSource(String why) {
        end(DeliveryState.WAITING, "Waits: " + why);
    }

    void end(DeliveryState state, String reason) {
        this.state = state;
        this.waitsFor = "";
        this.waitUntil = null;
        this.reason = reason.length() > LONGEST_REASON ? reason.substring(0, LONGEST_REASON) : reason;
    }
}
