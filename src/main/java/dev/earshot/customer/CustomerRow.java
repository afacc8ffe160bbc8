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

    /** Longer language tags name variants nobody translates for. */
    private static final int LONGEST_TAG = 35;

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

    void learn(Customers.Named named) {
        firstName = named.firstName().orElse(firstName);
        lastName = named.lastName().orElse(lastName);
        language = named.language().filter(tag -> tag.length() <= LONGEST_TAG).orElse(language);
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
