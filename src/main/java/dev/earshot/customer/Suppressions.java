package dev.earshot.customer;

import dev.earshot.contact.Reason;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

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

    /** Why nothing may be sent to this address; empty where something may. */
    @Transactional
    public Optional<Reason> why(String email) {
        return findByIdOptional(addressKey.of(email)).map(SuppressionRow::why);
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
