package dev.earshot.purchase.source;

import dev.earshot.platform.yaml.Mark;
import dev.earshot.platform.yaml.Mistakes;
import dev.earshot.platform.yaml.YamlNode;
import dev.earshot.platform.yaml.YamlNode.Block;
import dev.earshot.platform.yaml.YamlNode.Entry;
import dev.earshot.platform.yaml.YamlNode.Scalar;
import dev.earshot.platform.yaml.YamlNode.Sequence;
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

    private final Mistakes mistakes;

    MappingReader(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    /** The mapping of {@code source} laid over {@code base}, field by field; {@code only} replaces as a whole. */
    Mapping read(Block source, Mark at, Mapping base) {
        Map<String, Field> fields = new LinkedHashMap<>(base.fields());
        source.get("map").ifPresent(map -> {
            if (map instanceof Block block) {
                block.entries().forEach(entry -> field(entry).ifPresent(field -> fields.put(field.name(), field)));
            } else {
                mistakes.add(map.at(), "A map has lines such as \"order.store: $.order.store\".");
            }
        });
        if (mistakes.none()) {
            checkWhole(fields, at);
        }
        return new Mapping(source.get("only").map(this::only).orElse(base.only()), fields);
    }

    private void checkWhole(Map<String, Field> fields, Mark at) {
        Field.ALWAYS_REQUIRED.stream()
                .filter(name -> !fields.containsKey(name))
                .forEach(name -> mistakes.add(at, "Nothing says where " + name + " stands. Map it, or name a preset."));
        if (fields.values().stream().filter(Field::isFact).count() > Mapping.MOST_FACTS) {
            mistakes.add(
                    at, "An event keeps at most " + Mapping.MOST_FACTS + " order, customer, ticket and return fields.");
        }
    }

    private Optional<Field> field(Entry entry) {
        String name = entry.key();
        if (!Field.mayBeNamed(name)) {
            mistakes.addUnknown(
                    entry.at(),
                    "The field",
                    name,
                    Field.MEANINGS.keySet().stream().sorted().toList());
            return Optional.empty();
        }
        if (!(entry.value() instanceof Block block)) {
            Converter converter = Field.MEANINGS.getOrDefault(name, Converter.STRING);
            return Optional.of(field(name, paths(entry.value()), Optional.empty(), converter, false));
        }
        block.allow(List.of("path", "value", "as", "required"), mistakes);
        if (block.get("path").isEmpty() && block.get("value").isEmpty()) {
            mistakes.add(block.at(), name + " needs a path or a value.");
        }
        Converter converter = block.get("as")
                .flatMap(as -> converter(name, as))
                .orElse(Field.MEANINGS.getOrDefault(name, Converter.STRING));
        return Optional.of(field(
                name,
                block.get("path").map(this::paths).orElse(List.of()),
                block.get("value").flatMap(value -> constant(value, converter)),
                converter,
                block.get("required")
                        .flatMap(node -> constant(node, Converter.BOOL))
                        .filter("true"::equals)
                        .isPresent()));
    }

    private static Field field(
            String name, List<FieldPath> paths, Optional<String> value, Converter converter, boolean required) {
        return new Field(name, paths, value, converter, required || Field.ALWAYS_REQUIRED.contains(name));
    }

    /** A fixed value has to pass the same door as one that is sent. */
    private Optional<String> constant(YamlNode node, Converter converter) {
        return word(node).flatMap(text -> {
            Optional<String> read = converter.read(text);
            if (read.isEmpty()) {
                mistakes.add(node.at(), "\"" + text + "\" is not " + converter.meaning() + ".");
            }
            return read;
        });
    }

    private Optional<Converter> converter(String name, YamlNode node) {
        Optional<Converter> converter = word(node).flatMap(as -> {
            if (!Converter.yamlNames().contains(as)) {
                mistakes.addUnknown(node.at(), "The form", as, Converter.yamlNames());
                return Optional.empty();
            }
            return Optional.of(Converter.valueOf(as.toUpperCase(Locale.ROOT)));
        });
        Converter meant = Field.MEANINGS.get(name);
        if (meant != null && converter.isPresent() && converter.get() != meant) {
            mistakes.add(node.at(), name + " is always read as " + meant.yamlName() + ".");
        } else if (meant == null && converter.filter(Converter.EMAIL::equals).isPresent()) {
            mistakes.add(
                    node.at(), "Only " + Field.EMAIL + " holds an address: other fields become segments of charts.");
        }
        return converter;
    }

    private List<FieldPath> paths(YamlNode node) {
        List<YamlNode> nodes = node instanceof Sequence sequence ? sequence.items() : List.of(node);
        List<FieldPath> paths = new ArrayList<>();
        nodes.forEach(one -> word(one).flatMap(text -> path(one.at(), text)).ifPresent(paths::add));
        return List.copyOf(paths);
    }

    private Optional<FieldPath> path(Mark at, String text) {
        try {
            return Optional.of(FieldPath.parse(text));
        } catch (FieldPath.Malformed e) {
            mistakes.add(
                    at, e.getMessage() + (text.startsWith("$") ? "" : " A fixed text is { value: \"" + text + "\" }."));
            return Optional.empty();
        }
    }

    private List<Only> only(YamlNode node) {
        if (!(node instanceof Block block)) {
            mistakes.add(node.at(), "\"only\" has lines such as \"$.order.state: [delivered]\".");
            return List.of();
        }
        List<Only> all = new ArrayList<>();
        for (Entry entry : block.entries()) {
            List<YamlNode> nodes =
                    entry.value() instanceof Sequence sequence ? sequence.items() : List.of(entry.value());
            List<String> allowed =
                    nodes.stream().flatMap(one -> word(one).stream()).toList();
            path(entry.at(), entry.key()).ifPresent(path -> all.add(new Only(path, allowed)));
        }
        return all;
    }

    private Optional<String> word(YamlNode node) {
        if (node instanceof Scalar scalar && !scalar.text().isBlank()) {
            return Optional.of(scalar.text());
        }
        mistakes.add(node.at(), "Here stands a single value.");
        return Optional.empty();
    }
}
