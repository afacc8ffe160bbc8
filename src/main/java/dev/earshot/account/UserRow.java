package dev.earshot.account;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "account_user")
class UserRow {
    @Id
    UUID id;

    String email;
    String passwordHash;

    @Enumerated(EnumType.STRING)
    Role role;

    Instant createdAt;

    protected UserRow() {}

    UserRow(UUID id, String email, String passwordHash, Role role, Instant createdAt) {
        this.id = id;
        this.email = email;
        this.passwordHash = passwordHash;
        this.role = role;
        this.createdAt = createdAt;
    }

    User asUser() {
        return new User(id, email, role);
    }
}
