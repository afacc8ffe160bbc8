package dev.earshot.invitation.transport;

import dev.earshot.platform.database.Facts;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "outbox_mail")
class OutboxRow {
    @Id
    UUID id;

    @Nullable
    UUID invitationId;

    String recipient;
    String subject;

    @Convert(converter = Facts.class)
    Map<String, String> headers;

    String htmlBody;
    String textBody;
    Instant keptAt;

    KeptMail asKeptMail() {
        return new KeptMail(id, invitationId, recipient, subject, headers, htmlBody, textBody, keptAt);
    }
}
