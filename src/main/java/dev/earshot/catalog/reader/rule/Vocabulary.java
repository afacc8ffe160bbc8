package dev.earshot.catalog.reader.rule;

import dev.earshot.platform.cel.ConditionCompiler;
import dev.earshot.platform.cel.ValueType;
import dev.earshot.platform.yaml.NearestWord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The names of one survey's conditions and blanks.
 *
 * @param conditions by what stands before the dot: "answers" -> "how_late" -> TEXT
 * @param blanks whole names: "answers.how-late"
 */
public record Vocabulary(Map<String, Map<String, ValueType>> conditions, List<String> blanks) {

    /** What sources can say of an event. The documentation lists the same. */
    public static final List<String> FIELDS = List.of(
            "order.number",
            "order.total",
            "order.currency",
            "order.items",
            "order.store",
            "order.courier",
            "order.channel",
            "customer.firstName",
            "customer.lastName",
            "customer.locale",
            "customer.country",
            "customer.segment",
            "ticket.number",
            "ticket.channel",
            "ticket.topic",
            "ticket.agent",
            "return.number",
            "return.reason");

    private static final Map<String, ValueType> NUMBERS =
            Map.of("order.total", ValueType.NUMBER, "order.items", ValueType.WHOLE);

    /** The name of the shop; in blanks only. */
    public static final String SHOP = "shop.name";

    private static final List<String> GROUPS = List.of("answers", "order", "customer", "ticket", "returns");

    /** @param segments fields of the event this survey names itself: "order.store" */
    public static Vocabulary of(Outline outline, Collection<String> segments) {
        Map<String, Map<String, ValueType>> names = new LinkedHashMap<>();
        List<String> blanks = new ArrayList<>();
        GROUPS.forEach(group -> names.put(group, new LinkedHashMap<>()));
        outline.asked().forEach((name, asked) -> {
            names.computeIfAbsent("answers", any -> new LinkedHashMap<>()).put(name, asked.type());
            blanks.add("answers." + asked.id());
        });
        Stream.concat(FIELDS.stream(), segments.stream()).distinct().forEach(field -> {
            int dot = field.indexOf('.');
            String group = ConditionCompiler.group(field.substring(0, dot));
            String rest = field.substring(dot + 1);
            names.computeIfAbsent(group, any -> new LinkedHashMap<>())
                    .putIfAbsent(ConditionCompiler.name(rest), NUMBERS.getOrDefault(field, ValueType.TEXT));
            blanks.add(group + "." + rest);
        });
        blanks.add(SHOP);
        return new Vocabulary(names, blanks);
    }

    /** The name of a blank that was probably meant. */
    public Optional<String> nearest(String written) {
        String wanted = written.startsWith("return.") ? written.replaceFirst("return", "returns") : written;
        return blanks.contains(wanted) ? Optional.of(wanted) : NearestWord.to(wanted, blanks);
    }
}
