package dev.earshot.purchase.source.field;

import com.fasterxml.jackson.databind.JsonNode;
import dev.earshot.platform.cel.Expression;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** JSON as an expression knows it: whole numbers are long, all others double. */
final class JsonValues {

    private JsonValues() {}

    /** Recursion is safe: bodies are at most 100 levels deep. */
    static Object of(JsonNode node) {
        if (node.isObject()) {
            Map<String, Object> map = new HashMap<>();
            node.properties().forEach(entry -> map.put(entry.getKey(), of(entry.getValue())));
            return map;
        }
        if (node.isArray()) {
            List<Object> list = new ArrayList<>();
            node.forEach(one -> list.add(of(one)));
            return list;
        }
        if (node.isIntegralNumber() && node.canConvertToLong()) {
            return node.longValue();
        }
        if (node.isNumber()) {
            return node.doubleValue();
        }
        if (node.isBoolean()) {
            return node.booleanValue();
        }
        return node.isTextual() ? node.textValue() : Expression.NOTHING;
    }
}
