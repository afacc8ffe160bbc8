package dev.earshot.customer;

import dev.earshot.platform.database.Ids;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Everybody an event named. */
@ApplicationScoped
public class Customers implements PanacheRepositoryBase<CustomerRow, UUID> {

    private final AddressKey addressKey;
    private final Clock clock;

    Customers(AddressKey addressKey, Clock clock) {
        this.addressKey = addressKey;
        this.clock = clock;
    }

    /** Somebody an event named, with what it told of them. */
    public record Named(
            String email, Optional<String> firstName, Optional<String> lastName, Optional<String> language) {}

    /** The customer with this address, with what is newly known of them. */
    @Transactional
    public Customer known(Named named) {
        return known(List.of(named)).get(0);
    }

    /**
     * The customers with these addresses, each with what is newly known of them, in the order of their names. Holds everybody
     * else back from them until the transaction ends: two purchases of one customer must see each other's invitation.
     */
    @Transactional
    public List<Customer> known(List<Named> named) {
        Map<String, CustomerRow> rows = new HashMap<>();
        find("addressKey in ?1 order by id", keys(named)).withLock(LockModeType.PESSIMISTIC_WRITE).stream()
                .forEach(row -> rows.put(row.addressKey, row));
        List<Customer> customers = new ArrayList<>();
        for (Named one : named) {
            CustomerRow row = rows.computeIfAbsent(addressKey.of(one.email()), key -> begin(key, one.email()));
            row.learn(one);
            customers.add(row.asCustomer());
        }
        return customers;
    }

    private Set<String> keys(List<Named> named) {
        return named.stream().map(one -> addressKey.of(one.email())).collect(Collectors.toSet());
    }

    private CustomerRow begin(String key, String email) {
        CustomerRow row = new CustomerRow(Ids.next(clock), key, email.strip(), clock.instant());
        persist(row);
        return row;
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
