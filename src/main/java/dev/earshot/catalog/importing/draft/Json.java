package dev.earshot.catalog.importing.draft;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A part of somebody else's JSON, with the path it stands at: {@code pages[1].elements[3]}. What is missing or of another
 * kind than asked for is simply not there.
 */
public record Json(JsonNode node, String path) {

    /** Many times what a survey can have, so that no hostile file takes long. */
    private static final int MOST_ITEMS = 300;

    public static Json root(JsonNode node) {
        return new Json(node, "");
    }

    public Json at(String key) {
        JsonNode child = node.get(key);
        return new Json(child == null ? MissingNode.getInstance() : child, path.isEmpty() ? key : path + "." + key);
    }

    /** The items of a list; none where it is no list. Those after the first {@link #MOST_ITEMS} are not looked at. */
    public List<Json> items() {
        List<Json> items = new ArrayList<>();
        if (node.isArray()) {
            for (int i = 0; i < Math.min(node.size(), MOST_ITEMS); i++) {
                items.add(new Json(node.get(i), path + "[" + i + "]"));
            }
        }
        return items;
    }

    /** The keys of a group; none where it is no group. */
    public List<String> keys() {
        List<String> keys = new ArrayList<>();
        if (node.isObject()) {
            node.fieldNames().forEachRemaining(keys::add);
        }
        return keys;
    }

    public boolean isGroup() {
        return node.isObject();
    }

    public boolean isList() {
        return node.isArray();
    }

    public boolean isText() {
        return node.isTextual();
    }

    /** Whether it says anything: not missing, null, false, blank or empty. */
    public boolean given() {
        if (node.isContainerNode()) {
            return !node.isEmpty();
        }
        return !node.isMissingNode() && !node.isNull() && !node.asText().isBlank() && !is(false);
    }

    public boolean is(boolean value) {
        return node.isBoolean() && node.booleanValue() == value;
    }

    /** A text, a number or a truth value as it is written. */
    public Optional<String> text() {
        return node.isValueNode() && !node.isNull() && !node.asText().isBlank()
                ? Optional.of(node.asText())
                : Optional.empty();
    }

    public String text(String otherwise) {
        return text().orElse(otherwise);
    }

    /** A whole number, also one written as a text, of at most six digits. */
    public Optional<Integer> whole() {
        return number(node.asText())
                .filter(number -> number.stripTrailingZeros().scale() <= 0)
                .map(BigDecimal::intValueExact);
    }

    /** The number somebody wrote, of at most six digits before and three behind the point. */
    public static Optional<BigDecimal> number(String written) {
        String tidy = written.strip();
        return tidy.matches("-?[0-9]{1,6}(\\.[0-9]{1,3})?") ? Optional.of(new BigDecimal(tidy)) : Optional.empty();
    }
}
