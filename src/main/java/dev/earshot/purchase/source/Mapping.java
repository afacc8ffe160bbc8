package dev.earshot.purchase.source;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * How one sender's JSON becomes a {@link ShopEvent}. Whatever the JSON is, the answer is an {@link Outcome}, never an
 * exception.
 *
 * @param only conditions that all have to hold
 * @param fields by name; holds all of {@link Field#ALWAYS_REQUIRED}
 */
public record Mapping(List<Only> only, Map<String, Field> fields) {

    /** Most facts of one event. */
    static final int MOST_FACTS = 40;

    public sealed interface Outcome {
        /** What becomes of the message, as one or more sentences without values of the customer. */
        String sentence();
    }

    public record Mapped(ShopEvent event) implements Outcome {
        @Override
        public String sentence() {
            return "Becomes " + event.type() + " with the key " + event.key() + ".";
        }
    }

    /** The sender is heard, but this is nothing we listen for. */
    public record Skipped(String reason) implements Outcome {
        @Override
        public String sentence() {
            return "Passed over: " + reason;
        }
    }

    /** @param reason sentences that name the fields and where they were looked for, and no value */
    public record Rejected(String reason) implements Outcome {
        @Override
        public String sentence() {
            return "Rejected: " + reason;
        }
    }

    public Mapping {
        only = List.copyOf(only);
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    public Outcome apply(Message message) {
        JsonNode body = message.body();
        Optional<String> objection =
                only.stream().flatMap(o -> o.objection(body).stream()).findFirst();
        if (objection.isPresent()) {
            return new Skipped(objection.get());
        }
        Map<String, String> found = new LinkedHashMap<>();
        List<String> refused = new ArrayList<>();
        fields.forEach((name, field) -> {
            Field.Found in = field.in(body);
            if (in instanceof Field.Found.Value value) {
                found.put(name, value.text());
            } else if (in instanceof Field.Found.Refused no) {
                refused.add(no.reason());
            }
        });
        return refused.isEmpty() ? new Mapped(event(found)) : new Rejected(String.join(" ", refused));
    }

    private ShopEvent event(Map<String, String> found) {
        Map<String, String> facts = new LinkedHashMap<>(found);
        fields.values().stream().filter(field -> !field.isFact()).forEach(field -> facts.remove(field.name()));
        return new ShopEvent(
                required(found, Field.TYPE),
                required(found, Field.KEY),
                Instant.parse(required(found, Field.AT)),
                required(found, Field.EMAIL),
                Optional.ofNullable(found.get(Field.FIRST_NAME)),
                Optional.ofNullable(found.get(Field.LAST_NAME)),
                Optional.ofNullable(found.get(Field.LOCALE)),
                Optional.ofNullable(found.get(Field.COUNTRY)),
                Optional.ofNullable(found.get(Field.CONSENT)).map(Boolean::valueOf),
                Boolean.parseBoolean(found.get(Field.TEST)),
                facts);
    }

    private static String required(Map<String, String> found, String name) {
        return Objects.requireNonNull(found.get(name), name);
    }
}
