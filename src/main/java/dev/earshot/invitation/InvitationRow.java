package dev.earshot.invitation;

import dev.earshot.platform.Facts;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "invitation")
class InvitationRow {
    @Id
    UUID id;

    String surveyId;
    String contentHash;
    UUID purchaseId;
    UUID customerId;
    String language;

    @Convert(converter = Facts.class)
    Map<String, String> facts;

    @Enumerated(EnumType.STRING)
    InvitationState state;

    String sentence;
    Instant decidedAt;
    Instant sendAt;
    int attempts;

    @Nullable
    Instant sentAt;

    @Nullable
    Instant expiresAt;

    @Nullable
    Instant bouncedAt;

    Invitation asInvitation() {
        return new Invitation(
                id,
                surveyId,
                contentHash,
                purchaseId,
                customerId,
                language,
                state,
                sentence,
                sendAt,
                attempts,
                Optional.ofNullable(sentAt),
                Optional.ofNullable(expiresAt),
                facts);
    }
}
