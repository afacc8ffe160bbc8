package dev.earshot.purchase.source.field;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The way to one value in a JSON document: {@code $.order.id}, {@code $.data.items[0]['unit price']}. The part of
 * JSONPath (RFC 9535) whose cost is known: names and indices. No wildcard, filter, slice, descent or function.
 *
 * @param text as written
 * @param steps from the document down to the value
 */
public record FieldPath(String text, List<Step> steps) {

    /** One level down; a missing node where the document has no such level. */
    sealed interface Step {
        JsonNode from(JsonNode node);
    }

    record Name(String name) implements Step {
        @Override
        public JsonNode from(JsonNode node) {
            return node.path(name);
        }
    }

    record Index(int index) implements Step {
        @Override
        public JsonNode from(JsonNode node) {
            return node.path(index);
        }
    }

    /** Not a path; the message says what is wrong at which character, counted from 1. */
    public static final class Malformed extends IllegalArgumentException {
        Malformed(String text, int offset, String why) {
            super("\"" + text + "\" is no path: at character " + (offset + 1) + " " + why);
        }
    }

    private static final int LONGEST = 200;
    private static final Pattern STEP = Pattern.compile(String.join(
            "|",
            "\\.(?<name>[\\p{L}_][\\p{L}\\p{N}_-]*)",
            "\\['(?<single>[^'\\\\]+)']",
            "\\[\"(?<double>[^\"\\\\]+)\"]",
            "\\[(?<index>0|[1-9][0-9]{0,3})]"));

    public FieldPath {
        steps = List.copyOf(steps);
    }

    public static FieldPath parse(String text) {
        if (!text.startsWith("$")) {
            throw new Malformed(text, 0, "it has to begin with \"$\", the whole document");
        }
        if (text.length() > LONGEST) {
            throw new Malformed(text.substring(0, 40) + "…", LONGEST, "it is longer than " + LONGEST + " characters");
        }
        List<Step> steps = new ArrayList<>();
        Matcher step = STEP.matcher(text);
        int offset = 1;
        while (offset < text.length()) {
            if (!step.region(offset, text.length()).lookingAt()) {
                throw new Malformed(text, offset, complaint(text.substring(offset)));
            }
            steps.add(step(step));
            offset = step.end();
        }
        return new FieldPath(text, steps);
    }

    /** What stands there; a missing node where nothing does. */
    public JsonNode in(JsonNode document) {
        JsonNode node = document;
        for (Step step : steps) {
            node = step.from(node);
        }
        return node;
    }

    private static Step step(Matcher step) {
        if (step.group("index") != null) {
            return new Index(Integer.parseInt(step.group("index")));
        }
        for (String quoted : List.of("single", "double")) {
            if (step.group(quoted) != null) {
                return new Name(step.group(quoted));
            }
        }
        return new Name(step.group("name"));
    }

    private static String complaint(String rest) {
        if (rest.startsWith("..")) {
            return "\"..\" would search the whole document. Name every level";
        }
        if (rest.startsWith(".*") || rest.startsWith("[*")) {
            return "\"*\" stands for many values. Name one: [0] is the first";
        }
        if (rest.startsWith("[?") || rest.startsWith("[(")) {
            return "filters are not read";
        }
        if (rest.matches("\\[-?[0-9]*:.*")) {
            return "slices stand for many values. Name one: [0] is the first";
        }
        if (rest.startsWith("[-")) {
            return "an index counts from the start: [0] is the first";
        }
        return "only .name, ['name'] and [0] may follow";
    }

    @Override
    public String toString() {
        return text;
    }
}
