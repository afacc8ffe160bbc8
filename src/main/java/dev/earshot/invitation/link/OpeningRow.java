package dev.earshot.invitation.link;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "link_opening")
class OpeningRow {
    @Id
    UUID invitationId;

    Instant firstAt;

    @Nullable
    Instant openedAt;

    protected OpeningRow() {}

    OpeningRow(UUID invitationId, Instant firstAt) {
        this.invitationId = invitationId;
        this.firstAt = firstAt;
    }
}
