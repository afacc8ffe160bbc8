package dev.earshot.invitation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "link_token")
class LinkTokenRow {
    @Id
    String tokenHash;

    UUID invitationId;
    Instant createdAt;

    protected LinkTokenRow() {}

    LinkTokenRow(String tokenHash, UUID invitationId, Instant createdAt) {
        this.tokenHash = tokenHash;
        this.invitationId = invitationId;
        this.createdAt = createdAt;
    }
}
