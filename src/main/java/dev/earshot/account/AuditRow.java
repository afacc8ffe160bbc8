package dev.earshot.account;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "audit_entry")
class AuditRow {
    @Id
    UUID id;

    Instant at;
    String actor;
    String deed;
    String detail;

    protected AuditRow() {}

    AuditRow(UUID id, Instant at, String actor, String deed, String detail) {
        this.id = id;
        this.at = at;
        this.actor = actor;
        this.deed = deed;
        this.detail = detail;
    }
}
