package dev.earshot.followup;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "follow_up_change")
class ChangeRow {
    @Id
    UUID id;

    UUID followUpId;
    int version;
    Instant changedAt;
    String changedBy;

    @Nullable
    @Enumerated(EnumType.STRING)
    FollowUpStatus status;

    @Nullable
    String owner;

    @Nullable
    LocalDate dueOn;

    String note = "";

    /** Of what was sent: the same again is no second change. */
    String fingerprint;

    boolean changesNothing() {
        return status == null && owner == null && dueOn == null && note.isEmpty();
    }

    Change asChange() {
        return new Change(
                version,
                changedAt,
                changedBy,
                Optional.ofNullable(status),
                Optional.ofNullable(owner),
                Optional.ofNullable(dueOn),
                note);
    }
}
