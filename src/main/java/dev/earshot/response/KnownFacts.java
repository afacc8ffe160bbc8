package dev.earshot.response;

import dev.earshot.customer.Customer;
import dev.earshot.customer.Customers;
import dev.earshot.invitation.Invitation;
import dev.earshot.platform.Shop;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.TreeMap;

/** What conditions and blanks may ask for, by name: fields of the event, the customer's name, the shop's. */
@ApplicationScoped
public class KnownFacts {

    /** Conditions cannot say "return", which is a word of CEL. */
    private static final String RETURN = "return.";

    private static final String RETURNS = "returns.";

    private final Customers customers;
    private final Shop shop;

    KnownFacts(Customers customers, Shop shop) {
        this.customers = customers;
        this.shop = shop;
    }

    /** For somebody of whom nothing is known. */
    public Map<String, String> ofAnybody() {
        return Map.of("shop.name", shop.name());
    }

    public Map<String, String> of(Invitation invitation) {
        Map<String, String> facts = new TreeMap<>(ofAnybody());
        customers.get(invitation.customerId()).ifPresent(customer -> add(customer, facts));
        invitation.facts().forEach((name, fact) -> {
            facts.put(name, fact);
            if (name.startsWith(RETURN)) {
                facts.put(RETURNS + name.substring(RETURN.length()), fact);
            }
        });
        return facts;
    }

    private static void add(Customer customer, Map<String, String> facts) {
        customer.firstName().ifPresent(name -> facts.put("customer.firstName", name));
        customer.lastName().ifPresent(name -> facts.put("customer.lastName", name));
        customer.language().ifPresent(tag -> facts.put("customer.locale", tag));
    }
}
