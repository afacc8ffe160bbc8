package dev.earshot.catalog.importing.draft;

import dev.earshot.catalog.importing.draft.Asked.Kind;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A question, battery or statement as it will be written.
 *
 * @param own keys only its type has
 * @param kind of its answer
 * @param values of its options: theirs to ours
 * @param items of a battery: their names to our ids
 */
public record DraftQuestion(
        String id,
        String type,
        Words text,
        Optional<Words> help,
        Keys own,
        boolean required,
        Rule when,
        Kind kind,
        Map<String, String> values,
        Map<String, String> items) {

    public DraftQuestion(
            String id,
            String type,
            Words text,
            Optional<Words> help,
            Keys own,
            boolean required,
            Rule when,
            Kind kind) {
        this(id, type, text, help, own, required, when, kind, Map.of(), Map.of());
    }

    public static DraftQuestion statement(String id, Words text, Rule when) {
        return new DraftQuestion(id, "statement", text, Optional.empty(), new Keys(), false, when, Kind.OTHER);
    }

    /** It, shown where another rule holds. */
    public DraftQuestion shown(Rule rule) {
        return new DraftQuestion(id, type, text, help, own, required, rule, kind, values, items);
    }

    /** Whether its condition or its words ask for that answer. */
    boolean reads(String answer) {
        String name = "answers." + answer.replace('-', '_');
        return (" " + when.cel() + " ").matches("(?s).*" + Pattern.quote(name) + "\\W.*")
                || Stream.concat(Stream.of(text), help.stream())
                        .flatMap(words -> words.byLanguage().values().stream())
                        .anyMatch(words -> words.contains("{answers." + answer + "|")
                                || words.contains("{answers." + answer + "}"));
    }

    boolean isStatement() {
        return type.equals("statement");
    }

    boolean isBattery() {
        return type.equals("battery");
    }

    /** Whether it has a scale of its own that leads before any rating. */
    boolean isLeading() {
        return switch (type) {
            case "nps", "csat", "ces", "stars" -> true;
            default -> false;
        };
    }

    boolean isRating() {
        return type.equals("rating") || isBattery();
    }

    /** How many questions it counts as. */
    int count() {
        return Math.max(1, items.size());
    }

    /** @param outcome whether the headline comes from it: then it is required unless told otherwise */
    Keys keys(boolean outcome) {
        Keys keys = new Keys();
        if (!id.equals(type)) {
            keys.put("id", id);
        }
        keys.put("type", type).put("text", text).put("help", help).putAll(own);
        if (required != outcome && !isStatement() && !isBattery()) {
            keys.put("required", required);
        }
        if (!when.equals(Rule.ALWAYS)) {
            keys.put("when", when.cel());
        }
        return keys;
    }
}
