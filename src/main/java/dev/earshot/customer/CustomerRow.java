package dev.earshot.customer;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "customer")
class CustomerRow {
    @Id
    UUID id;

    String addressKey;
    String email;

    @Nullable
    String firstName;

    @Nullable
    String lastName;

    @Nullable
    String language;

    Instant createdAt;

    protected CustomerRow() {}

    CustomerRow(UUID id, String addressKey, String email, Instant createdAt) {
        this.id = id;
        this.addressKey = addressKey;
        this.email = email;
        this.createdAt = createdAt;
    }

    Customer asCustomer() {
        return new Customer(
                id,
                email,
                Optional.ofNullable(firstName),
                Optional.ofNullable(lastName),
                Optional.ofNullable(language));
    }
}
