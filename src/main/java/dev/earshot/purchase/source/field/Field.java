package dev.earshot.purchase.source.field;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;

/**
 * Where one field of an event comes from.
 *
 * @param name "customer.email"
 * @param origins tried in this order; the first with a value that can be read wins
 * @param value taken where no origin has one
 */
public record Field(String name, List<Origin> origins, Optional<String> value, Converter converter, boolean required) {

    public Field {
        origins = List.copyOf(origins);
    }

    /** What a message says about a field. */
    public sealed interface Found {}

    /** @param origin as written, or "default" */
    public record Value(String text, String origin) implements Found {}

    /** @param reason why it is left out */
    public record Nothing(String reason) implements Found {}

    /** @param reason why there can be no event; names no value: it may be personal */
    public record Refused(String reason) implements Found {}

    /** @param currency of the event, where one is known: for {@link Converter#MINOR} */
    public Found in(Reading reading, Optional<String> currency) {
        Optional<Origin> unreadable = Optional.empty();
        for (Origin origin : origins) {
            Optional<String> raw = origin.in(reading);
            Optional<String> read = raw.flatMap(text -> read(text, currency));
            if (read.isPresent()) {
                return within(read.get(), raw.get(), origin);
            }
            unreadable = unreadable.isPresent() || raw.isEmpty() ? unreadable : Optional.of(origin);
        }
        Optional<String> wrong = unreadable.map(origin -> name + " at " + origin.text() + " is not "
                + (converter == Converter.MINOR && currency.isEmpty()
                        ? "readable while order.currency is not known"
                        : converter.meaning())
                + ".");
        if (wrong.isPresent() && (required || FieldNames.NEVER_GUESSED.contains(name))) {
            return new Refused(wrong.get());
        }
        if (value.isPresent()) {
            return new Value(value.get(), "default");
        }
        String missing = name + " is missing: nothing at " + tried() + ".";
        return required ? new Refused(missing) : new Nothing(wrong.orElse(missing));
    }

    private Optional<String> read(String text, Optional<String> currency) {
        return converter == Converter.MINOR
                ? currency.flatMap(code -> MinorUnits.decimal(text, code))
                : converter.read(text);
    }

    /** A key or type that had to be cut could be taken for another one. */
    private Found within(String read, String raw, Origin origin) {
        int longest = name.equals(FieldNames.TYPE) ? FieldNames.LONGEST_TYPE : Converter.LONGEST;
        boolean cut = raw.strip().length() > longest;
        return cut && FieldNames.NEVER_CUT.contains(name)
                ? new Refused(name + " at " + origin.text() + " is longer than " + longest + " characters.")
                : new Value(read, origin.text());
    }

    private String tried() {
        return origins.stream().map(Origin::text).collect(joining(", "));
    }
}
