package dev.earshot.purchase.source.field;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A message while it is read.
 *
 * @param headers by name in lower case
 * @param topic what the message says it is about; empty where it does not say
 * @param snapshot body of an earlier message about the same order
 */
public record Reading(Map<String, String> headers, JsonNode body, String topic, Optional<JsonNode> snapshot) {

    /** @param name in any case */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
    }

    /** What an expression may ask of the message itself. */
    public Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>();
        values.put("body", JsonValues.of(body));
        values.put("headers", headers);
        values.put("topic", topic);
        return values;
    }
}
