package dev.earshot.purchase.source;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Something that happened to a customer of the shop.
 *
 * @param type "order.delivered", "ticket.solved", "return.completed": what a survey's trigger names
 * @param key id of the order, ticket or return in the shop; one of a type leads to one invitation at most
 * @param at when it happened, in the shop's words; not when we heard of it
 * @param email normalised by {@link EmailAddress}
 * @param locale BCP 47 tag: "de-DE"
 * @param country upper case: "DE"
 * @param consent whether the customer agreed to be written to; absent where the shop does not say
 * @param test whether the shop marked it as a trial; such an event invites nobody
 * @param facts further fields by name ("order.store"), at most 40, each value at most 200 characters
 */
public record ShopEvent(
        String type,
        String key,
        Instant at,
        String email,
        Optional<String> firstName,
        Optional<String> lastName,
        Optional<String> locale,
        Optional<String> country,
        Optional<Boolean> consent,
        boolean test,
        Map<String, String> facts) {

    public ShopEvent {
        facts = Map.copyOf(facts);
    }

    /** Id of the order it is about in the shop: "order.id" if that is mapped, else the key of an order's event. */
    public Optional<String> orderKey() {
        return type.startsWith("order.") ? Optional.of(facts.getOrDefault("order.id", key)) : Optional.empty();
    }

    /** A field that may become a segment; never one that names the customer. */
    public Optional<String> segment(String field) {
        return switch (field) {
            case "event.type" -> Optional.of(type);
            case "customer.locale" -> locale;
            case "customer.country" -> country;
            default -> Optional.ofNullable(facts.get(field));
        };
    }

    /** The same event with one more fact. */
    public ShopEvent with(String fact, String value) {
        Map<String, String> more = new HashMap<>(facts);
        more.put(fact, value);
        return new ShopEvent(type, key, at, email, firstName, lastName, locale, country, consent, test, more);
    }

    /** Safe for logs: nothing that names the customer. */
    @Override
    public String toString() {
        return "ShopEvent[type=" + type + ", key=" + key + ", at=" + at + "]";
    }
}
