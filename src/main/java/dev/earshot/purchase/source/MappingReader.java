package dev.earshot.purchase.source;

import dev.earshot.platform.yaml.Fields;
import dev.earshot.platform.yaml.Findings;
import dev.earshot.platform.yaml.YamlNode;
import dev.earshot.platform.yaml.YamlNode.Block;
import dev.earshot.platform.yaml.YamlNode.Entry;
import dev.earshot.platform.yaml.YamlNode.Scalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads {@code only:} and {@code map:} of a source or a preset. A field is a path, a list of paths, or
 * {@code { path: …, value: …, as: …, required: … }}.
 */
final class MappingReader {

    static final Mapping NOTHING = new Mapping(List.of(), Map.of());

    private final Findings findings;

    MappingReader(Findings findings) {
        this.findings = findings;
    }

    /**
     * The mapping of {@code source} laid over {@code base}, field by field; {@code only} replaces as a whole.
     *
     * @param name where to point when the mapping as a whole is the matter
     */
    Mapping read(Fields source, YamlNode name, Mapping base) {
        Map<String, Field> fields = new LinkedHashMap<>(base.fields());
        source.value("map").ifPresent(map -> {
            if (map instanceof Block block) {
                block.entries().values().forEach(entry -> field(entry)
                        .ifPresent(field -> fields.put(field.name(), field)));
            } else {
                findings.problem(map, "a map has lines such as \"order.store: $.order.store\", not " + map.kind());
            }
        });
        if (findings.sound()) {
            checkWhole(fields, name);
        }
        return new Mapping(source.value("only").map(this::only).orElse(base.only()), fields);
    }

    private void checkWhole(Map<String, Field> fields, YamlNode name) {
        Field.ALWAYS_REQUIRED.stream()
                .filter(field -> !fields.containsKey(field))
                .forEach(field ->
                        findings.problem(name, "nothing says where " + field + " stands. Map it, or name a preset"));
        if (fields.values().stream().filter(Field::isFact).count() > Mapping.MOST_FACTS) {
            findings.problem(
                    name,
                    "an event keeps at most " + Mapping.MOST_FACTS + " order, customer, ticket and return fields");
        }
    }

    private Optional<Field> field(Entry entry) {
        String name = entry.key().text();
        if (!Field.mayBeNamed(name)) {
            findings.unknown(
                    entry.key(),
                    "\"" + name + "\" is not a field of an event",
                    "Write order., customer., ticket. or return. and a name, or one of",
                    Field.MEANINGS.keySet().stream().sorted().toList());
            return Optional.empty();
        }
        Converter usual = Field.MEANINGS.getOrDefault(name, Converter.STRING);
        if (!(entry.value() instanceof Block block)) {
            return Optional.of(field(name, paths(entry.value()), Optional.empty(), usual, false));
        }
        Fields fields = new Fields(block, "a field", findings);
        fields.allow(List.of("path", "value", "as", "required"));
        if (!fields.has("path") && !fields.has("value")) {
            findings.problem(block, name + " needs a path or a value");
        }
        Converter converter = converter(name, fields).orElse(usual);
        return Optional.of(field(
                name,
                fields.value("path").map(this::paths).orElse(List.of()),
                fields.scalar("value").flatMap(value -> constant(value, converter)),
                converter,
                fields.flag("required", false)));
    }

    private static Field field(
            String name, List<FieldPath> paths, Optional<String> value, Converter converter, boolean required) {
        return new Field(name, paths, value, converter, required || Field.ALWAYS_REQUIRED.contains(name));
    }

    /** A fixed value has to pass the same door as one that is sent. */
    private Optional<String> constant(Scalar given, Converter converter) {
        Optional<String> read = converter.read(given.written());
        if (read.isEmpty()) {
            findings.problem(given, "\"" + given.text() + "\" is not " + converter.meaning());
        }
        return read;
    }

    private Optional<Converter> converter(String name, Fields fields) {
        Optional<Converter> converter =
                fields.word("as", Converter.yamlNames()).map(as -> Converter.valueOf(as.toUpperCase(Locale.ROOT)));
        Optional<Converter> meant = Optional.ofNullable(Field.MEANINGS.get(name));
        if (converter.isPresent() && meant.isPresent() && !converter.equals(meant)) {
            problemOfForm(fields, name + " is always read as " + meant.get().yamlName());
        } else if (meant.isEmpty() && converter.filter(Converter.EMAIL::equals).isPresent()) {
            problemOfForm(fields, "only " + Field.EMAIL + " holds an address: other fields become segments of charts");
        }
        return converter;
    }

    private void problemOfForm(Fields fields, String what) {
        fields.value("as").ifPresent(as -> findings.problem(as, what));
    }

    private List<FieldPath> paths(YamlNode node) {
        return node.items().stream()
                .flatMap(one -> word(one).flatMap(text -> path(one, text)).stream())
                .toList();
    }

    private Optional<FieldPath> path(YamlNode at, String text) {
        try {
            return Optional.of(FieldPath.parse(text));
        } catch (FieldPath.Malformed e) {
            String advice = text.startsWith("$") ? "" : ". A fixed text is { value: \"" + text + "\" }";
            findings.problem(at, e.getMessage() + advice);
            return Optional.empty();
        }
    }

    private List<Only> only(YamlNode node) {
        if (!(node instanceof Block block)) {
            findings.problem(node, "\"only\" has lines such as \"$.order.state: [delivered]\", not " + node.kind());
            return List.of();
        }
        List<Only> all = new ArrayList<>();
        for (Entry entry : block.entries().values()) {
            List<YamlNode> items = entry.value().items();
            List<String> allowed =
                    items.stream().flatMap(one -> word(one).stream()).toList();
            if (items.isEmpty()) {
                findings.problem(entry.value(), "an empty list. Add at least one value to listen for");
            }
            path(entry.key(), entry.key().text()).ifPresent(path -> all.add(new Only(path, allowed)));
        }
        return all;
    }

    private Optional<String> word(YamlNode node) {
        if (node instanceof Scalar scalar && !scalar.absent() && !scalar.text().isEmpty()) {
            return Optional.of(scalar.written());
        }
        findings.problem(node, "a single value belongs here, not " + node.kind());
        return Optional.empty();
    }
}
