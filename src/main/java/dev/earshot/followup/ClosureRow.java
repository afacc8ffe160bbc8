package dev.earshot.followup;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "follow_up_closure")
class ClosureRow {
    @Id
    UUID followUpId;

    Instant closedAt;
    String closedBy;

    @Enumerated(EnumType.STRING)
    Outcome outcome;

    String note;

    protected ClosureRow() {}

    ClosureRow(UUID followUpId, Instant closedAt, String closedBy, Outcome outcome, String note) {
        this.followUpId = followUpId;
        this.closedAt = closedAt;
        this.closedBy = closedBy;
        this.outcome = outcome;
        this.note = note;
    }

    Closure asClosure() {
        return new Closure(outcome, closedBy, closedAt, note);
    }
}
