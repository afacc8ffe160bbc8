package dev.earshot.purchase.source.reader;

import dev.earshot.catalog.reader.text.Span;
import dev.earshot.platform.cel.Expression;
import dev.earshot.platform.yaml.Fields;
import dev.earshot.platform.yaml.Findings;
import dev.earshot.platform.yaml.YamlNode;
import dev.earshot.platform.yaml.YamlNode.Block;
import dev.earshot.platform.yaml.YamlNode.Scalar;
import dev.earshot.purchase.source.Correlation;
import dev.earshot.purchase.source.Mapping;
import dev.earshot.purchase.source.Only;
import dev.earshot.purchase.source.Trigger;
import dev.earshot.purchase.source.field.Converter;
import dev.earshot.purchase.source.field.Field;
import dev.earshot.purchase.source.field.FieldNames;
import dev.earshot.purchase.source.reader.ExpressionReader.Written;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code events:}, and the conditions a source lays over all of them. */
final class TriggerReader {

    private static final List<String> KEYS =
            List.of("on", "type", "only", "when", "skip-when", "correlate", "wait", "reject", "map");

    private static final Duration LONGEST_WAIT = Duration.ofDays(7);

    private final Findings findings;
    private final OriginReader origins;
    private final ExpressionReader expressions;

    TriggerReader(Findings findings) {
        this.findings = findings;
        this.origins = new OriginReader(findings);
        this.expressions = new ExpressionReader(findings);
    }

    /** @param common fields each event's own are laid over */
    List<Trigger> events(Fields source, Map<String, Field> common) {
        List<Trigger> triggers = new ArrayList<>();
        for (YamlNode one : source.list("events", "[{ on: orders/paid, type: order.paid }]")) {
            if (one instanceof Block block) {
                triggers.add(event(new Fields(block, "an event", findings), common));
            } else {
                findings.problem(one, "an event has keys such as \"on\" and \"type\", not " + one.kind());
            }
        }
        return triggers;
    }

    /** The triggers under the conditions of the source as a whole. */
    List<Trigger> under(Fields source, List<Trigger> triggers, Map<String, Field> over) {
        List<Written> when = expressions.conditions(source, "when");
        List<Written> skipWhen = expressions.conditions(source, "skip-when");
        List<Trigger> all = triggers.stream()
                .map(trigger -> trigger.with(plain(when), plain(skipWhen), over))
                .toList();
        Map<String, Field> mapped = new LinkedHashMap<>();
        all.forEach(trigger -> mapped.putAll(trigger.fields()));
        expressions.checkNames(when, mapped.keySet());
        expressions.checkNames(skipWhen, mapped.keySet());
        return all;
    }

    private Trigger event(Fields event, Map<String, Field> common) {
        event.allow(KEYS);
        Map<String, Field> fields = new LinkedHashMap<>(common);
        fields.putAll(new FieldReader(findings).map(event));
        event.scalar("type").ifPresent(type -> fields.put(FieldNames.TYPE, type(type)));
        List<Written> when = expressions.conditions(event, "when");
        List<Written> skipWhen = expressions.conditions(event, "skip-when");
        expressions.checkNames(when, fields.keySet());
        expressions.checkNames(skipWhen, fields.keySet());
        return new Trigger(
                words(event, "on"),
                only(event),
                plain(when),
                plain(skipWhen),
                correlation(event),
                event.scalar("reject").map(Scalar::text).map(text -> text.endsWith(".") ? text : text + "."),
                fields);
    }

    private Field type(Scalar given) {
        if (!Mapping.TYPES.contains(given.text())) {
            findings.unknown(given, "\"" + given.text() + "\" is not a type of event", "Write one of", Mapping.TYPES);
        }
        return new Field(FieldNames.TYPE, List.of(), Optional.of(given.text()), Converter.STRING, true);
    }

    private Optional<Correlation> correlation(Fields event) {
        Duration wait = Span.read(event, "wait", Duration.ZERO, findings);
        if (wait.compareTo(LONGEST_WAIT) > 0) {
            findings.problem(event.at("wait"), "an event waits at most 7 days for an earlier one");
        }
        if (event.has("wait") && !event.has("correlate")) {
            findings.problem(event.at("wait"), "\"wait\" needs \"correlate\": what the earlier message is known by");
        }
        return event.scalar("correlate")
                .flatMap(text -> origins.path(text, text.text()))
                .map(key -> new Correlation(key, wait));
    }

    List<Only> only(Fields owner) {
        Optional<YamlNode> node = owner.value("only");
        if (node.isPresent() && !(node.get() instanceof Block)) {
            findings.problem(
                    node.get(),
                    "\"only\" has lines such as \"$.order.state: [delivered]\", not "
                            + node.get().kind());
        }
        List<Only> all = new ArrayList<>();
        node.filter(Block.class::isInstance)
                .map(Block.class::cast)
                .ifPresent(block -> block.entries().values().forEach(entry -> {
                    List<YamlNode> items = entry.value().items();
                    List<String> allowed = items.stream()
                            .flatMap(one -> origins.word(one).stream())
                            .toList();
                    if (items.isEmpty()) {
                        findings.problem(entry.value(), "an empty list. Add at least one value to listen for");
                    }
                    origins.path(entry.key(), entry.key().text()).ifPresent(path -> all.add(new Only(path, allowed)));
                }));
        return all;
    }

    /** One or several texts. */
    List<String> words(Fields owner, String key) {
        return owner.value(key).stream()
                .flatMap(node -> node.items().stream())
                .flatMap(one -> origins.word(one).stream())
                .toList();
    }

    private static List<Expression> plain(List<Written> conditions) {
        return conditions.stream().map(Written::expression).toList();
    }
}
