package dev.earshot.invitation;

import dev.earshot.contact.Addressee.Asked;
import dev.earshot.contact.Basis;
import dev.earshot.contact.Decision;
import dev.earshot.contact.Reason;
import dev.earshot.platform.database.Facts;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
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

    @Enumerated(EnumType.STRING)
    Reason reason = Reason.DUE;

    String sentence;
    Instant decidedAt;
    Instant sendAt;

    /** When the delay was over; from then on the mail becomes late. */
    @Nullable
    Instant dueAt;

    /** The local day whose cap this was counted for. */
    @Nullable
    LocalDate capDay;

    @Enumerated(EnumType.STRING)
    Basis consentBasis = Basis.EXISTING_CUSTOMER;

    /** Who says so: "customer.consent of shop-berlin". */
    String consentSource = "";

    int attempts;

    @Nullable
    Instant sentAt;

    @Nullable
    Instant expiresAt;

    @Nullable
    Instant bouncedAt;

    Instant dueAt() {
        return dueAt == null ? sendAt : dueAt;
    }

    void keep(Decision decision, Instant now) {
        state = decision instanceof Decision.Drop ? InvitationState.DROPPED : InvitationState.SCHEDULED;
        reason = decision.reason();
        sentence = decision.sentence();
        decidedAt = now;
        sendAt = decision instanceof Decision.Send send
                ? send.at()
                : decision instanceof Decision.Hold hold ? hold.until() : now;
    }

    Asked asAsked(UUID about) {
        return new Asked(surveyId, sentAt == null ? sendAt : sentAt, purchaseId.equals(about));
    }

    Invitation asInvitation() {
        return new Invitation(
                id,
                surveyId,
                contentHash,
                purchaseId,
                customerId,
                language,
                state,
                reason,
                sentence,
                sendAt,
                attempts,
                Optional.ofNullable(sentAt),
                Optional.ofNullable(expiresAt),
                facts);
    }
}
