package dev.earshot.purchase.source.reader;

import dev.earshot.catalog.reader.text.Span;
import dev.earshot.platform.yaml.Fields;
import dev.earshot.platform.yaml.Findings;
import dev.earshot.platform.yaml.YamlNode;
import dev.earshot.platform.yaml.YamlNode.Block;
import dev.earshot.platform.yaml.YamlNode.Scalar;
import dev.earshot.purchase.source.Mapping;
import dev.earshot.purchase.source.SnapshotRule;
import dev.earshot.purchase.source.Topics;
import dev.earshot.purchase.source.Trigger;
import dev.earshot.purchase.source.field.Converter;
import dev.earshot.purchase.source.field.Field;
import dev.earshot.purchase.source.field.FieldNames;
import dev.earshot.purchase.source.field.FieldPath;
import dev.earshot.purchase.source.field.Origin;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads what a source or a preset says of the messages themselves: where their fields stand, and what they become. */
final class MappingReader {

    /** Keys of a source that are read here. */
    static final List<String> KEYS =
            List.of("topic", "topics", "only", "when", "skip-when", "snapshot", "map", "events");

    static final Mapping NOTHING =
            new Mapping(List.of(), List.of(), List.of(), Optional.empty(), Map.of(), List.of(Trigger.always(Map.of())));

    private static final Duration USUAL_KEEP = Duration.ofDays(60);
    private static final Duration LONGEST_KEEP = Duration.ofDays(366);

    private final Findings findings;
    private final OriginReader origins;
    private final TriggerReader triggers;

    MappingReader(Findings findings) {
        this.findings = findings;
        this.origins = new OriginReader(findings);
        this.triggers = new TriggerReader(findings);
    }

    /**
     * The mapping of {@code source} laid over {@code base}: {@code map} field by field in all events; {@code when} and
     * {@code skip-when} as further conditions; everything else replaces as a whole.
     *
     * @param name where to point when the mapping as a whole is the matter
     */
    Mapping read(Fields source, YamlNode name, Mapping base) {
        Map<String, Field> over = new FieldReader(findings).map(source);
        Map<String, Field> fields = new LinkedHashMap<>(base.fields());
        fields.putAll(over);
        List<Trigger> given = source.has("events") ? triggers.events(source, fields) : base.triggers();
        Mapping mapping = new Mapping(
                source.has("topic") ? topic(source) : base.topic(),
                source.has("topics") ? triggers.words(source, "topics") : base.topics(),
                source.has("only") ? triggers.only(source) : base.only(),
                source.has("snapshot") ? snapshot(source) : base.snapshot(),
                fields,
                triggers.under(source, given, source.has("events") ? Map.of() : over));
        if (findings.sound()) {
            mapping.triggers().forEach(trigger -> checkWhole(trigger, name));
            checkTopics(source, mapping);
        }
        return mapping;
    }

    private List<Origin> topic(Fields source) {
        Optional<YamlNode> node = source.value("topic");
        if (node.isPresent() && node.get() instanceof Block block) {
            Fields keys = new Fields(block, "a topic", findings);
            keys.allow(List.of("path", "header"));
            return Stream.concat(
                            keys.value("path").stream().flatMap(at -> origins.all(at, Converter.TRIM).stream()),
                            keys.value("header").stream().flatMap(at -> origins.headers(at).stream()))
                    .toList();
        }
        return node.map(at -> origins.all(at, Converter.TRIM)).orElse(List.of());
    }

    private Optional<SnapshotRule> snapshot(Fields source) {
        Optional<YamlNode> node = source.value("snapshot");
        if (!(node.orElse(null) instanceof Block block)) {
            node.ifPresent(at -> findings.problem(at, "\"snapshot\" has the keys \"on\", \"key\" and \"keep\""));
            return Optional.empty();
        }
        Fields keys = new Fields(block, "a snapshot", findings);
        keys.allow(List.of("on", "key", "keep"));
        Duration keep = Span.read(keys, "keep", USUAL_KEEP, findings);
        if (keep.isZero() || keep.compareTo(LONGEST_KEEP) > 0) {
            findings.problem(keys.at("keep"), "a snapshot is kept from 1 minute to 366 days");
        }
        if (!keys.has("key")) {
            findings.problem(block, "a snapshot needs a \"key\": where the order's id stands, such as $.id");
        }
        Optional<FieldPath> key = keys.scalar("key").flatMap(text -> origins.path(text, text.text()));
        return key.map(path -> new SnapshotRule(triggers.words(keys, "on"), path, keep));
    }

    private void checkWhole(Trigger trigger, YamlNode name) {
        Map<String, Field> fields = trigger.fields();
        boolean ends = trigger.type().filter(Mapping.ENDS::containsKey).isPresent();
        String event = trigger.type().map(type -> " of " + type).orElse("");
        if (trigger.reject().isEmpty()) {
            (ends ? FieldNames.OF_EVERY_EVENT : FieldNames.ALWAYS_REQUIRED)
                    .stream()
                            .filter(field -> !fields.containsKey(field))
                            .forEach(field -> findings.problem(
                                    name,
                                    "nothing says where " + field
                                            + (trigger.on().isEmpty() ? "" : event)
                                            + " stands. Map it, or name a preset"));
        }
        boolean minor = fields.values().stream().anyMatch(field -> field.converter() == Converter.MINOR);
        if (minor && !fields.containsKey(FieldNames.CURRENCY)) {
            findings.problem(name, "\"as: minor\" needs order.currency, which says how many digits there are. Map it");
        }
        if (fields.keySet().stream().filter(FieldNames::isFact).count() > Mapping.MOST_FACTS) {
            findings.problem(
                    name,
                    "an event keeps at most " + Mapping.MOST_FACTS
                            + " order, customer, ticket, return and shop fields");
        }
    }

    /** A misspelt topic would be silence. */
    private void checkTopics(Fields source, Mapping mapping) {
        Set<String> heard = new LinkedHashSet<>();
        mapping.triggers().forEach(trigger -> heard.addAll(trigger.on()));
        mapping.snapshot().ifPresent(rule -> heard.addAll(rule.on()));
        if (!heard.isEmpty() && mapping.topic().isEmpty()) {
            findings.problem(
                    source.at("events"),
                    "nothing says where the topic of a message stands: topic: { header: X-Topic } or topic: $.type");
        }
        boolean all =
                mapping.triggers().stream().anyMatch(trigger -> trigger.on().isEmpty());
        source.value("topics").stream()
                .flatMap(node -> node.items().stream())
                .filter(Scalar.class::isInstance)
                .map(Scalar.class::cast)
                .filter(topic -> !all && !Topics.contains(heard, topic.text()))
                .forEach(topic ->
                        findings.unknown(topic, "no event listens for \"" + topic.text() + "\"", "There are", heard));
    }
}
