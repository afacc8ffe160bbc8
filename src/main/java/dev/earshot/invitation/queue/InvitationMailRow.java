package dev.earshot.invitation.queue;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "invitation_mail")
class InvitationMailRow {
    @Id
    UUID id;

    UUID invitationId;
    int number;

    @Enumerated(EnumType.STRING)
    MailState state;

    Instant sendAt;
    int attempts;
    String sentence;

    @Nullable
    String domain;

    @Nullable
    String messageId;

    @Nullable
    String claim;

    @Nullable
    Instant claimedAt;

    @Nullable
    Instant handedOverAt;

    @Nullable
    Instant answeredAt;

    @Nullable
    Integer smtpCode;

    @Nullable
    String smtpStatus;

    protected InvitationMailRow() {}

    InvitationMailRow(UUID id, UUID invitationId, int number, Instant sendAt, String sentence) {
        this.id = id;
        this.invitationId = invitationId;
        this.number = number;
        this.state = MailState.SCHEDULED;
        this.sendAt = sendAt;
        this.sentence = sentence;
    }

    void claim(String by, Instant at) {
        state = MailState.SENDING;
        attempts++;
        claim = by;
        claimedAt = at;
        handedOverAt = null;
        answeredAt = null;
        smtpCode = null;
        smtpStatus = null;
    }

    InvitationMail asMail() {
        return new InvitationMail(
                id,
                invitationId,
                number,
                state,
                attempts,
                sentence,
                Optional.ofNullable(claim),
                Optional.ofNullable(messageId),
                Optional.ofNullable(handedOverAt));
    }
}
