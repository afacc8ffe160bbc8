package dev.earshot.purchase.inbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "message_snapshot")
class SnapshotRow {
    @Id
    UUID id;

    String source;
    String snapshotKey;

    @Column(length = 1_048_576)
    byte[] body;

    Instant expiresAt;
}
