package dev.earshot.catalog.reader.rule;

import dev.earshot.catalog.schema.QuestionKeys;
import dev.earshot.platform.cel.ConditionCompiler;
import dev.earshot.platform.cel.ValueType;
import dev.earshot.platform.yaml.YamlNode;
import dev.earshot.platform.yaml.YamlNode.Block;
import dev.earshot.platform.yaml.YamlNode.Entry;
import dev.earshot.platform.yaml.YamlNode.Scalar;
import dev.earshot.platform.yaml.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a survey asks, looked up before its questions are read: a condition may name any of them, and which one gives the
 * headline figure decides what is required. Says nothing about mistakes: the readers will.
 */
public final class Outline {

    /**
     * One entry under {@code questions}.
     *
     * @param node as it stands in the file
     * @param group its keys; the group that a single word is short for; empty where it is neither
     * @param type the type as written, if there is such a type
     * @param id as written, or the type
     * @param page counted from 0
     * @param place counted from 0 over all pages
     */
    public record Part(
            YamlNode node, Optional<Block> group, Optional<String> type, Optional<String> id, int page, int place) {}

    /**
     * Something with an answer.
     *
     * @param always whether everybody who gets past its page has answered it
     * @param options the values of a choice; empty for all others
     */
    public record Asked(String id, ValueType type, int page, int place, boolean always, List<String> options) {}

    private static final int MOST_NAMES = 30;

    private final List<Part> parts = new ArrayList<>();
    private final Set<Integer> conditionalPages = new HashSet<>();
    private final Map<String, Asked> asked = new LinkedHashMap<>();
    private final Set<String> unclear = new HashSet<>();
    private final Set<String> ambiguous = new HashSet<>();

    /**
     * @param pages the questions of each page
     * @param conditional the pages that not everybody sees, counted from 0
     */
    public Outline(List<List<YamlNode>> pages, Set<Integer> conditional) {
        conditionalPages.addAll(conditional);
        for (int page = 0; page < pages.size(); page++) {
            for (YamlNode node : pages.get(page)) {
                Optional<Block> group = group(node);
                Optional<String> type = group.flatMap(map -> word(map, "type")).filter(QuestionKeys.TYPES::contains);
                Optional<String> id = group.flatMap(map -> word(map, "id")).or(() -> type);
                parts.add(new Part(node, group, type, id, page, parts.size()));
            }
        }
        parts.forEach(this::name);
    }

    public List<Part> parts() {
        return parts;
    }

    /** The question with the headline figure, as {@link dev.earshot.survey.Survey#outcome()} finds it. */
    public Optional<Part> outcome() {
        return parts.stream()
                .filter(part -> isScale(part) && says(part, "role", "outcome"))
                .findFirst()
                .or(() -> parts.stream()
                        .filter(part -> isScale(part)
                                && part.type().filter("rating"::equals).isEmpty())
                        .findFirst())
                .or(() -> parts.stream()
                        .filter(part -> isScale(part)
                                || part.type().filter("battery"::equals).isPresent())
                        .findFirst());
    }

    /** Whether every part has a type there is. */
    public boolean isClear() {
        return parts.stream().allMatch(part -> part.type().isPresent());
    }

    /** What has an answer, by the name conditions use: "how_late". */
    public Map<String, Asked> asked() {
        return asked;
    }

    /** Names whose type cannot be known because it is mistyped. */
    boolean isUnclear(String name) {
        return unclear.contains(name);
    }

    /** Names that two ids have in common, such as how-late and how_late. */
    boolean isAmbiguous(String name) {
        return ambiguous.contains(name);
    }

    private void name(Part part) {
        if (part.group().isEmpty() || part.id().isEmpty()) {
            return;
        }
        String id = part.id().get();
        if (part.type().isEmpty()) {
            unclear.add(ConditionCompiler.name(id));
            return;
        }
        Block group = part.group().get();
        switch (part.type().get()) {
            case "statement" -> {}
            case "battery" -> names(group, "items", "id").forEach(item -> name(item, ValueType.WHOLE, part, false));
            case "choice" ->
                name(id, says(part, "choose", "many") ? ValueType.TEXTS : ValueType.TEXT, part, isAlwaysAnswered(part));
            case "consent" -> name(id, ValueType.TRUTH, part, isAlwaysAnswered(part));
            case "text", "email", "phone" -> name(id, ValueType.TEXT, part, isAlwaysAnswered(part));
            default -> name(id, ValueType.WHOLE, part, isAlwaysAnswered(part));
        }
    }

    private void name(String id, ValueType type, Part part, boolean always) {
        List<String> options = part.type().filter("choice"::equals).isPresent()
                ? names(part.group().orElseThrow(), "options", "value")
                : List.of();
        String name = ConditionCompiler.name(id);
        Asked before = asked.putIfAbsent(name, new Asked(id, type, part.page(), part.place(), always, options));
        if (before != null && !before.id().equals(id)) {
            ambiguous.add(name);
        }
    }

    private boolean isAlwaysAnswered(Part part) {
        Block group = part.group().orElseThrow();
        boolean required = word(group, "required")
                .map("true"::equals)
                .orElseGet(() -> outcome().filter(part::equals).isPresent());
        return required
                && !group.entries().containsKey("when")
                && !conditionalPages.contains(part.page())
                && !says(part, "does-not-apply", "true")
                && part.type().filter("pmf"::equals).isEmpty();
    }

    private static boolean isScale(Part part) {
        return part.type().filter(QuestionKeys.SCALES::contains).isPresent();
    }

    private static boolean says(Part part, String key, String value) {
        return part.group().flatMap(map -> word(map, key)).filter(value::equals).isPresent();
    }

    /** What stands before the colon of lines, or behind {@code key} in the groups of a list. */
    private static List<String> names(Block part, String lines, String key) {
        Entry given = part.entries().get(lines);
        if (given != null && given.value() instanceof Block map) {
            return map.entries().keySet().stream().limit(MOST_NAMES).toList();
        }
        List<String> names = new ArrayList<>();
        if (given != null && given.value() instanceof Sequence list) {
            for (YamlNode item :
                    list.items().subList(0, Math.min(MOST_NAMES, list.items().size()))) {
                if (item instanceof Block map) {
                    word(map, key).ifPresent(names::add);
                }
            }
        }
        return names;
    }

    /** A single word is short for a group with only a type. */
    private static Optional<Block> group(YamlNode node) {
        if (node instanceof Block block) {
            return Optional.of(block);
        }
        if (node instanceof Scalar word && !word.absent()) {
            Scalar key = new Scalar(word.line(), word.column(), 0, "type", true);
            return Optional.of(new Block(word.line(), word.column(), Map.of("type", new Entry(key, word))));
        }
        return Optional.empty();
    }

    private static Optional<String> word(Block map, String key) {
        Entry entry = map.entries().get(key);
        return entry != null && entry.value() instanceof Scalar scalar && !scalar.absent()
                ? Optional.of(scalar.text())
                : Optional.empty();
    }
}
