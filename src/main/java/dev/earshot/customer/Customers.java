package dev.earshot.customer;

import dev.earshot.platform.Ids;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Everybody an event named. */
@ApplicationScoped
public class Customers implements PanacheRepositoryBase<CustomerRow, UUID> {

    /** Longer language tags name variants nobody translates for. */
    private static final int LONGEST_TAG = 35;

    private final AddressKey addressKey;
    private final Clock clock;

    Customers(AddressKey addressKey, Clock clock) {
        this.addressKey = addressKey;
        this.clock = clock;
    }

    /** The customer with this address, with what is newly known of them. */
    @Transactional
    public Customer known(
            String email, Optional<String> firstName, Optional<String> lastName, Optional<String> language) {
        String key = addressKey.of(email);
        CustomerRow row = find("addressKey", key).firstResult();
        if (row == null) {
            row = new CustomerRow(Ids.next(clock), key, email.strip(), clock.instant());
            persist(row);
        }
        row.firstName = firstName.orElse(row.firstName);
        row.lastName = lastName.orElse(row.lastName);
        row.language = language.filter(tag -> tag.length() <= LONGEST_TAG).orElse(row.language);
        return row.asCustomer();
    }

    /** Holds everybody else back from this customer until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void lock(UUID id) {
        findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Under which this address is known here: for rows that are written in bulk. */
    public String addressKey(String email) {
        return addressKey.of(email);
    }

    @Transactional
    public Optional<Customer> get(UUID id) {
        return findByIdOptional(id).map(CustomerRow::asCustomer);
    }

    /** Empty once the address was erased. */
    @Transactional
    public Optional<Customer> byAddressKey(String key) {
        return find("addressKey", key).firstResultOptional().map(CustomerRow::asCustomer);
    }

    /** At most as many as there are ids. */
    @Transactional
    public List<Customer> all(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : list("id in ?1", ids).stream().map(CustomerRow::asCustomer).toList();
    }
}
