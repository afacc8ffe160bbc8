package dev.earshot.purchase.source;

import dev.earshot.platform.cel.ExpressionCompiler;
import dev.earshot.purchase.source.field.Field;
import dev.earshot.purchase.source.field.FieldNames;
import dev.earshot.purchase.source.field.Reading;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** All fields of one event, read from one message. */
record EventFields(Map<String, Field> fields, Map<String, Field.Found> found) {

    static final EventFields NONE = new EventFields(Map.of(), Map.of());

    static EventFields read(Map<String, Field> fields, Reading reading) {
        Optional<String> currency = Optional.ofNullable(fields.get(FieldNames.CURRENCY))
                .flatMap(field -> text(field.in(reading, Optional.empty())));
        Map<String, Field.Found> found = new LinkedHashMap<>();
        fields.forEach((name, field) -> found.put(name, field.in(reading, currency)));
        return new EventFields(fields, found);
    }

    Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        found.forEach((name, one) -> text(one).ifPresent(text -> values.put(name, text)));
        return values;
    }

    Optional<String> value(String name) {
        return Optional.ofNullable(found.get(name)).flatMap(EventFields::text);
    }

    /** Of a field that was not refused. */
    String required(String name) {
        return value(name).orElseThrow(() -> new IllegalStateException(name + " was not checked"));
    }

    /** @param ends whether the order ends: then nobody is asked, and only what names the order counts */
    List<String> refused(boolean ends) {
        List<String> reasons = new ArrayList<>();
        found.forEach((name, one) -> {
            boolean counts = !ends || FieldNames.OF_EVERY_EVENT.contains(name) || name.equals(FieldNames.ORDER);
            if (counts && one instanceof Field.Refused refused) {
                reasons.add(refused.reason());
            }
        });
        return reasons;
    }

    List<MappingTrace.Line> lines() {
        List<MappingTrace.Line> lines = new ArrayList<>();
        found.forEach((name, one) -> {
            boolean required = field(name).required();
            if (one instanceof Field.Value value) {
                lines.add(new MappingTrace.Line(name, Optional.of(value.text()), value.origin(), "", required));
            } else {
                String whyNot =
                        one instanceof Field.Refused refused ? refused.reason() : ((Field.Nothing) one).reason();
                lines.add(new MappingTrace.Line(name, Optional.empty(), "", whyNot, required));
            }
        });
        return lines;
    }

    /** The values as conditions know them: {@code order.total}, {@code returns.reason}. */
    Map<String, Object> groups() {
        Map<String, Map<String, Object>> groups = new HashMap<>();
        ExpressionCompiler.GROUPS.forEach(group -> groups.put(group, new HashMap<>()));
        values().forEach((name, text) -> {
            int dot = name.indexOf('.');
            Map<String, Object> group = groups.get(group(name.substring(0, dot)));
            if (group != null) {
                group.put(name.substring(dot + 1), typed(field(name), text));
            }
        });
        return new HashMap<>(groups);
    }

    /** Of which only the types are asked, once nothing is refused. */
    ShopEvent event() {
        Map<String, String> facts = values();
        facts.keySet().removeIf(name -> !FieldNames.isFact(name));
        return new ShopEvent(
                required(FieldNames.TYPE),
                required(FieldNames.KEY),
                Instant.parse(required(FieldNames.AT)),
                required(FieldNames.EMAIL),
                value(FieldNames.FIRST_NAME),
                value(FieldNames.LAST_NAME),
                value(FieldNames.LOCALE),
                value(FieldNames.COUNTRY),
                value(FieldNames.CONSENT).map(Boolean::valueOf),
                value(FieldNames.TEST).map(Boolean::valueOf).orElse(false),
                facts);
    }

    private Field field(String name) {
        return Objects.requireNonNull(fields.get(name), name);
    }

    /** "return" is a word of CEL. */
    static String group(String prefix) {
        return prefix.equals("return") ? "returns" : prefix;
    }

    private static Object typed(Field field, String text) {
        return switch (field.converter()) {
            case INT, COUNT -> Long.valueOf(text);
            case DECIMAL, MINOR -> Double.valueOf(text);
            case BOOL -> Boolean.valueOf(text);
            default -> text;
        };
    }

    private static Optional<String> text(Field.Found one) {
        return one instanceof Field.Value value ? Optional.of(value.text()) : Optional.empty();
    }
}
