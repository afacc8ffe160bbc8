package dev.earshot.invitation.bounce;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "mail_event")
class MailEventRow {
    @Id
    UUID id;

    String fingerprint;

    @Enumerated(EnumType.STRING)
    Origin.Source source;

    @Enumerated(EnumType.STRING)
    MailEvent kind;

    String addressKey;

    @Nullable
    UUID invitationId;

    String smtpStatus;
    Instant happenedAt;
}
