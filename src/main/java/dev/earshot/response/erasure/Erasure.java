package dev.earshot.response.erasure;

import dev.earshot.customer.Customer;
import dev.earshot.customer.Customers;
import dev.earshot.response.Corrections;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Erases a customer: first each response, in a transaction of its own, then the rest. Interrupted, it is run again. */
@ApplicationScoped
public class Erasure {

    private final Customers customers;
    private final Corrections responses;
    private final CustomerRows rows;

    Erasure(Customers customers, Corrections responses, CustomerRows rows) {
        this.customers = customers;
        this.responses = responses;
        this.rows = rows;
    }

    /** Empty where nobody has this address. */
    public Optional<Erased> customer(String email) {
        return customers
                .byAddressKey(customers.addressKey(email))
                .map(Customer::id)
                .map(this::customer);
    }

    private Erased customer(UUID customer) {
        int erased = 0;
        List<UUID> some = rows.responses(customer);
        while (!some.isEmpty()) {
            for (UUID response : some) {
                erased += responses.erase(response) ? 1 : 0;
            }
            some = rows.responses(customer);
        }
        return rows.erase(customer, erased);
    }
}
