package dev.earshot.customer;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Addresses that asked to get no more survey mails. */
@ApplicationScoped
public class Suppressions implements PanacheRepositoryBase<SuppressionRow, String> {

    private final AddressKey addressKey;
    private final Clock clock;

    Suppressions(AddressKey addressKey, Clock clock) {
        this.addressKey = addressKey;
        this.clock = clock;
    }

    @Transactional
    public boolean contains(String email) {
        return findByIdOptional(addressKey.of(email)).isPresent();
    }

    @Transactional
    boolean containsKey(String key) {
        return findByIdOptional(key).isPresent();
    }

    @Transactional
    void add(String key) {
        if (!containsKey(key)) {
            persist(new SuppressionRow(key, "UNSUBSCRIBED", clock.instant()));
        }
    }

    @Transactional
    void remove(String key) {
        deleteById(key);
    }
}
