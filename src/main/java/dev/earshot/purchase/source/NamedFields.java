package dev.earshot.purchase.source;

import dev.earshot.purchase.source.field.Converter;
import dev.earshot.purchase.source.field.FieldNames;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads the fields of an event by their names, as a program or a table gives them. Stricter than a {@link Mapping}: whoever
 * asks here can be answered, so every field that cannot be read is told, all at once.
 */
public final class NamedFields {

    public static final String TYPE = FieldNames.TYPE;
    public static final String KEY = FieldNames.KEY;
    public static final String AT = FieldNames.AT;
    public static final String EMAIL = FieldNames.EMAIL;

    /** IANA name of the customer's time zone, kept as a fact. */
    public static final String TIMEZONE = "customer.timezone";

    private NamedFields() {}

    public sealed interface Outcome {}

    public record Read(ShopEvent event) implements Outcome {}

    public record Wrong(List<Mistake> mistakes) implements Outcome {}

    /**
     * @param field "customer.email"
     * @param predicate fits behind the field's name: "is missing"; holds no value, which may be personal
     */
    public record Mistake(String field, String predicate) {

        public String sentence() {
            return field + " " + predicate + ".";
        }
    }

    /** Whether a field may be called this. */
    public static boolean isName(String name) {
        return FieldNames.mayBeNamed(name);
    }

    /** Whether the name is that of a further fact and has no place of its own. */
    public static boolean isFact(String name) {
        return isName(name) && FieldNames.isFact(name);
    }

    /** Every field with a meaning of its own. */
    public static List<String> usual() {
        return Stream.concat(FieldNames.MEANINGS.keySet().stream(), Stream.of(TIMEZONE))
                .distinct()
                .sorted()
                .toList();
    }

    /** @param given texts by the name of their field; blank ones count as absent */
    public static Outcome read(Map<String, String> given) {
        List<Mistake> mistakes = new ArrayList<>();
        Map<String, String> found = new LinkedHashMap<>();
        given.forEach((name, text) -> {
            if (!text.isBlank()) {
                value(name, text.strip(), mistakes).ifPresent(value -> found.put(name, value));
            }
        });
        FieldNames.ALWAYS_REQUIRED.stream()
                .filter(name -> given.getOrDefault(name, "").isBlank())
                .forEach(name -> mistakes.add(new Mistake(name, "is missing")));
        Map<String, String> facts = new LinkedHashMap<>(found);
        facts.keySet().removeIf(name -> !isFact(name));
        if (facts.size() > Mapping.MOST_FACTS) {
            mistakes.add(new Mistake("facts", "are more than " + Mapping.MOST_FACTS));
        }
        return mistakes.isEmpty() ? new Read(event(found, facts)) : new Wrong(List.copyOf(mistakes));
    }

    private static Optional<String> value(String name, String text, List<Mistake> mistakes) {
        if (!isName(name)) {
            mistakes.add(new Mistake(name, "is not a field of an event"));
            return Optional.empty();
        }
        Converter converter = FieldNames.MEANINGS.getOrDefault(name, Converter.STRING);
        Optional<String> read = converter.read(text);
        Optional<String> objection = read.isEmpty()
                ? Optional.of("is not " + converter.meaning())
                : text.length() > Converter.LONGEST && !name.equals(EMAIL)
                        ? Optional.of("is longer than " + Converter.LONGEST + " characters")
                        : special(name, read.get());
        objection.ifPresent(predicate -> mistakes.add(new Mistake(name, predicate)));
        return objection.isPresent() ? Optional.empty() : read;
    }

    private static Optional<String> special(String name, String value) {
        if (name.equals(TIMEZONE) && !ZoneId.getAvailableZoneIds().contains(value)) {
            return Optional.of("is not a time zone such as Europe/Berlin");
        }
        return name.equals(TYPE) && !Mapping.TYPES.contains(value)
                ? Optional.of("is not a type of event. Write one of: " + String.join(", ", Mapping.TYPES))
                : Optional.empty();
    }

    private static ShopEvent event(Map<String, String> found, Map<String, String> facts) {
        return new ShopEvent(
                required(found, TYPE),
                required(found, KEY),
                Instant.parse(required(found, AT)),
                required(found, EMAIL),
                Optional.ofNullable(found.get(FieldNames.FIRST_NAME)),
                Optional.ofNullable(found.get(FieldNames.LAST_NAME)),
                Optional.ofNullable(found.get(FieldNames.LOCALE)),
                Optional.ofNullable(found.get(FieldNames.COUNTRY)),
                Optional.ofNullable(found.get(FieldNames.CONSENT)).map(Boolean::valueOf),
                Boolean.parseBoolean(found.get(FieldNames.TEST)),
                facts);
    }

    private static String required(Map<String, String> found, String name) {
        return Objects.requireNonNull(found.get(name), name);
    }
}
