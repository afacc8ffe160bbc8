package dev.earshot.purchase.source;

import dev.earshot.platform.cel.Expression;
import dev.earshot.purchase.source.field.Field;
import dev.earshot.purchase.source.field.FieldNames;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One kind of event a source's messages can become.
 *
 * @param on topics it listens for; "*" at the front stands for anything; empty where it listens for all
 * @param only conditions that all have to hold
 * @param when conditions that all have to hold; one that cannot be decided does not
 * @param skipWhen who is left out; where one cannot be decided the message is held back
 * @param correlate where an earlier message about the same order is found
 * @param reject why such a message is of no use; empty for all that are
 * @param fields by name, everything laid over everything it is laid over
 */
public record Trigger(
        List<String> on,
        List<Only> only,
        List<Expression> when,
        List<Expression> skipWhen,
        Optional<Correlation> correlate,
        Optional<String> reject,
        Map<String, Field> fields) {

    public Trigger {
        on = List.copyOf(on);
        only = List.copyOf(only);
        when = List.copyOf(when);
        skipWhen = List.copyOf(skipWhen);
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** Whatever comes, by this map. */
    public static Trigger always(Map<String, Field> fields) {
        return new Trigger(List.of(), List.of(), List.of(), List.of(), Optional.empty(), Optional.empty(), fields);
    }

    public boolean hears(String topic) {
        return on.isEmpty() || Topics.contains(on, topic);
    }

    /** The type it always becomes; empty where the message names it. */
    public Optional<String> type() {
        return Optional.ofNullable(fields.get(FieldNames.TYPE))
                .filter(field -> field.origins().isEmpty())
                .flatMap(Field::value);
    }

    /** The same under further conditions and with some fields from elsewhere. */
    public Trigger with(List<Expression> alsoWhen, List<Expression> alsoSkipWhen, Map<String, Field> over) {
        Map<String, Field> all = new LinkedHashMap<>(fields);
        all.putAll(over);
        return new Trigger(on, only, joined(when, alsoWhen), joined(skipWhen, alsoSkipWhen), correlate, reject, all);
    }

    private static <T> List<T> joined(List<T> one, List<T> other) {
        return java.util.stream.Stream.concat(one.stream(), other.stream())
                .distinct()
                .toList();
    }
}
