package dev.earshot.account;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "account_session")
class SessionRow {
    @Id
    String tokenHash;

    UUID userId;
    Instant createdAt;
    Instant expiresAt;

    protected SessionRow() {}

    SessionRow(String tokenHash, UUID userId, Instant createdAt, Instant expiresAt) {
        this.tokenHash = tokenHash;
        this.userId = userId;
        this.createdAt = createdAt;
        this.expiresAt = expiresAt;
    }
}
