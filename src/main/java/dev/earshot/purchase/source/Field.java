package dev.earshot.purchase.source;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where one field of an event comes from.
 *
 * @param name "customer.email"
 * @param paths tried in this order; the first with a value that can be read wins
 * @param value taken where no path has one
 */
record Field(String name, List<FieldPath> paths, Optional<String> value, Converter converter, boolean required) {

    /** No converter reads it. */
    private static final String UNREADABLE = "\u0000";

    static final String TYPE = "event.type";
    static final String KEY = "event.key";
    static final String AT = "event.at";
    static final String TEST = "event.test";
    static final String EMAIL = "customer.email";
    static final String FIRST_NAME = "customer.firstName";
    static final String LAST_NAME = "customer.lastName";
    static final String LOCALE = "customer.locale";
    static final String COUNTRY = "customer.country";
    static final String CONSENT = "customer.consent";

    /** Without these there is no event. */
    static final List<String> ALWAYS_REQUIRED = List.of(TYPE, KEY, AT, EMAIL);

    /** Fields whose meaning is ours; every other one is a fact and text unless its mapping says otherwise. */
    static final Map<String, Converter> MEANINGS = Map.ofEntries(
            Map.entry(TYPE, Converter.STRING),
            Map.entry(KEY, Converter.STRING),
            Map.entry(AT, Converter.INSTANT),
            Map.entry(TEST, Converter.BOOL),
            Map.entry(EMAIL, Converter.EMAIL),
            Map.entry(FIRST_NAME, Converter.STRING),
            Map.entry(LAST_NAME, Converter.STRING),
            Map.entry(LOCALE, Converter.LOCALE),
            Map.entry(COUNTRY, Converter.CODE),
            Map.entry(CONSENT, Converter.BOOL),
            Map.entry("order.total", Converter.DECIMAL),
            Map.entry("order.currency", Converter.CODE));

    /** Fields a {@link ShopEvent} has a component for. */
    private static final Set<String> OWN_PLACE =
            Set.of(TYPE, KEY, AT, TEST, EMAIL, FIRST_NAME, LAST_NAME, LOCALE, COUNTRY, CONSENT);

    private static final Pattern FACT = Pattern.compile("(order|customer|ticket|return)\\.[A-Za-z][A-Za-z0-9_]{0,40}");

    /** Read wrongly, these would write to somebody who must not be written to: they are never just left out. */
    private static final Set<String> NEVER_GUESSED = Set.of(TEST, CONSENT);

    static boolean mayBeNamed(String name) {
        return MEANINGS.containsKey(name) || FACT.matcher(name).matches();
    }

    boolean isFact() {
        return !OWN_PLACE.contains(name);
    }

    /** What a document says about a field. */
    sealed interface Found {
        record Value(String text) implements Found {}

        record Nothing() implements Found {}

        /** @param reason why there can be no event; names no value: it may be personal */
        record Refused(String reason) implements Found {}
    }

    Found in(JsonNode document) {
        Optional<FieldPath> unreadable = Optional.empty();
        for (FieldPath path : paths) {
            Optional<String> raw = text(path.in(document));
            Optional<String> read = raw.flatMap(converter::read);
            if (read.isPresent()) {
                return within(read.get(), raw.get(), path);
            }
            unreadable = unreadable.isPresent() || raw.isEmpty() ? unreadable : Optional.of(path);
        }
        if (unreadable.isPresent() && (required || NEVER_GUESSED.contains(name))) {
            return new Found.Refused(name + " at " + unreadable.get() + " is not " + converter.meaning() + ".");
        }
        if (value.isPresent()) {
            return new Found.Value(value.get());
        }
        return required ? new Found.Refused(name + " is missing: nothing at " + tried() + ".") : new Found.Nothing();
    }

    /** A key or type that had to be cut could be taken for another one. */
    private Found within(String read, String raw, FieldPath path) {
        boolean cut = raw.strip().length() > Converter.LONGEST;
        return cut && (name.equals(KEY) || name.equals(TYPE))
                ? new Found.Refused(name + " at " + path + " is longer than " + Converter.LONGEST + " characters.")
                : new Found.Value(read);
    }

    private String tried() {
        return paths.stream().map(FieldPath::text).collect(joining(", "));
    }

    /** Objects and lists have no text that means anything; null and blank text are absent. */
    private static Optional<String> text(JsonNode node) {
        if (node.isMissingNode()
                || node.isNull()
                || (node.isTextual() && node.asText().isBlank())) {
            return Optional.empty();
        }
        return Optional.of(node.isValueNode() ? node.asText() : UNREADABLE);
    }
}
