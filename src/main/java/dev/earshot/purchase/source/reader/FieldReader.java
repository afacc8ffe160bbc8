package dev.earshot.purchase.source.reader;

import dev.earshot.platform.yaml.Fields;
import dev.earshot.platform.yaml.Findings;
import dev.earshot.platform.yaml.YamlNode;
import dev.earshot.platform.yaml.YamlNode.Block;
import dev.earshot.platform.yaml.YamlNode.Entry;
import dev.earshot.platform.yaml.YamlNode.Scalar;
import dev.earshot.purchase.source.field.Converter;
import dev.earshot.purchase.source.field.Field;
import dev.earshot.purchase.source.field.FieldNames;
import dev.earshot.purchase.source.field.Origin;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads {@code map:}. A field is a path, a list of paths, or {@code { path: …, header: …, cel: …, default: …, as: … }}. */
final class FieldReader {

    private static final List<String> KEYS = List.of("path", "header", "cel", "default", "value", "as", "required");

    private final Findings findings;
    private final OriginReader origins;
    private final ExpressionReader expressions;

    FieldReader(Findings findings) {
        this.findings = findings;
        this.origins = new OriginReader(findings);
        this.expressions = new ExpressionReader(findings);
    }

    /** By name; empty where there is no map. */
    Map<String, Field> map(Fields owner) {
        Map<String, Field> fields = new LinkedHashMap<>();
        owner.value("map").ifPresent(map -> {
            if (map instanceof Block block) {
                block.entries().values().forEach(entry -> field(entry)
                        .ifPresent(field -> fields.put(field.name(), field)));
            } else {
                findings.problem(map, "a map has lines such as \"order.store: $.order.store\", not " + map.kind());
            }
        });
        return fields;
    }

    private Optional<Field> field(Entry entry) {
        String name = entry.key().text();
        if (!FieldNames.mayBeNamed(name)) {
            findings.unknown(
                    entry.key(),
                    "\"" + name + "\" is not a field of an event",
                    "Write order., customer., ticket., return. or shop. and a name, or one of",
                    FieldNames.MEANINGS.keySet().stream().sorted().toList());
            return Optional.empty();
        }
        Converter usual = FieldNames.MEANINGS.getOrDefault(name, Converter.STRING);
        if (!(entry.value() instanceof Block block)) {
            return Optional.of(field(name, origins.all(entry.value(), several(name, usual)), Optional.empty(), usual));
        }
        Fields given = new Fields(block, "a field", findings);
        given.allow(KEYS);
        if (Stream.of("path", "header", "cel", "default", "value").noneMatch(given::has)) {
            findings.problem(block, name + " needs a path, a header or a value");
        }
        if (given.has("default") && given.has("value")) {
            findings.problem(given.at("value"), "\"value\" is the older name of \"default\". Keep one of them");
        }
        Converter converter = converter(name, given).orElse(usual);
        List<Origin> all = new ArrayList<>();
        given.value("path").ifPresent(node -> all.addAll(origins.all(node, several(name, converter))));
        given.value("header").ifPresent(node -> all.addAll(origins.headers(node)));
        expressions.value(given, "cel").map(Origin.Computed::new).ifPresent(all::add);
        Optional<String> value =
                given.scalar(given.has("default") ? "default" : "value").flatMap(text -> constant(text, converter));
        Field field = field(name, all, value, converter);
        return Optional.of(given.flag("required", false) ? new Field(name, all, value, converter, true) : field);
    }

    private static Field field(String name, List<Origin> origins, Optional<String> value, Converter converter) {
        return new Field(name, origins, value, converter, FieldNames.ALWAYS_REQUIRED.contains(name));
    }

    /** Who somebody is and what happened is never a list. */
    private static Converter several(String name, Converter converter) {
        return FieldNames.isFact(name) && !name.equals(FieldNames.ORDER) || converter != Converter.STRING
                ? converter
                : Converter.TRIM;
    }

    /** A fixed value has to pass the same door as one that is sent. */
    private Optional<String> constant(Scalar given, Converter converter) {
        Optional<String> read = converter == Converter.MINOR
                ? Converter.DECIMAL.read(given.written())
                : converter.read(given.written());
        if (read.isEmpty()) {
            findings.problem(given, "\"" + given.text() + "\" is not " + converter.meaning());
        }
        return read;
    }

    private Optional<Converter> converter(String name, Fields given) {
        Optional<Converter> converter =
                given.word("as", Converter.yamlNames()).map(as -> Converter.valueOf(as.toUpperCase(Locale.ROOT)));
        Optional<Converter> meant = Optional.ofNullable(FieldNames.MEANINGS.get(name));
        if (converter.isPresent() && meant.isPresent() && !converter.get().isA(meant.get())) {
            problemOfForm(given, name + " is always read as " + meant.get().yamlName());
        } else if (meant.isEmpty() && converter.filter(Converter.EMAIL::equals).isPresent()) {
            problemOfForm(
                    given, "only " + FieldNames.EMAIL + " holds an address: other fields become segments of charts");
        }
        return converter;
    }

    private void problemOfForm(Fields given, String what) {
        YamlNode at = given.value("as").orElseThrow();
        findings.problem(at, what);
    }
}
