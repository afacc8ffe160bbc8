package dev.earshot.invitation;

import dev.earshot.customer.Customer;
import dev.earshot.customer.Customers;
import dev.earshot.platform.page.Shop;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What conditions and blanks may ask for, by name: fields of the event, the customer's name, the shop's. */
@ApplicationScoped
public class KnownFacts {

    /** Conditions cannot say "return", which is a word of CEL. */
    private static final String RETURN = "return.";

    private static final String RETURNS = "returns.";

    /** "https://…", "www.…", "shop.example/…". */
    private static final Pattern LINK = Pattern.compile("://|\\bwww\\.|[\\w-]\\.[a-z]{2,}/", Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_NAME = 60;

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

    /** A name that could be one: not a link, an address or a page, which mail programs would make clickable. */
    public static Optional<String> sensible(String name) {
        String clean = name.replaceAll("\\p{Cntrl}", " ").strip();
        boolean odd = clean.isEmpty() || clean.length() > LONGEST_NAME || clean.contains("@") || isLink(clean);
        return odd ? Optional.empty() : Optional.of(clean);
    }

    /** Whether a mail program would make a link of it, under the shop's name. */
    public static boolean isLink(String value) {
        return LINK.matcher(value).find();
    }

    private static void add(Customer customer, Map<String, String> facts) {
        customer.firstName().flatMap(KnownFacts::sensible).ifPresent(name -> facts.put("customer.firstName", name));
        customer.lastName().flatMap(KnownFacts::sensible).ifPresent(name -> facts.put("customer.lastName", name));
        customer.language().ifPresent(tag -> facts.put("customer.locale", tag));
    }
}
