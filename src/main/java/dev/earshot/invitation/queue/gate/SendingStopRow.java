package dev.earshot.invitation.queue.gate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "sending_stop")
class SendingStopRow {
    @Id
    UUID id;

    @Enumerated(EnumType.STRING)
    SendingStop.Kind kind;

    String sentence;
    Instant since;
    String begunBy;

    @Nullable
    Instant endedAt;

    @Nullable
    String endedBy;

    SendingStop asStop() {
        return new SendingStop(kind, sentence, since, begunBy);
    }
}
