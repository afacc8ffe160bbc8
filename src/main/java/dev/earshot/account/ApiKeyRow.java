package dev.earshot.account;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "api_key")
class ApiKeyRow {
    @Id
    UUID id;

    String name;
    String keyHash;
    boolean mayInvite;
    Instant createdAt;

    @Nullable
    Instant revokedAt;

    protected ApiKeyRow() {}

    ApiKeyRow(UUID id, String name, String keyHash, boolean mayInvite, Instant createdAt) {
        this.id = id;
        this.name = name;
        this.keyHash = keyHash;
        this.mayInvite = mayInvite;
        this.createdAt = createdAt;
    }
}
