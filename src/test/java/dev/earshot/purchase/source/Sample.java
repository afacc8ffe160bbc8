package dev.earshot.purchase.source;

import com.fasterxml.jackson.databind.JsonNode;
import dev.earshot.platform.signature.Vector;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Messages as vendors send them. */
final class Sample {

    private Sample() {}

    /** A file of {@code src/test/resources/webhooks}. */
    static Message message(String file, String... headersAndValues) {
        return new Message(headers(headersAndValues), json(new String(Vector.bytes(file), StandardCharsets.UTF_8)));
    }

    static Message of(String json, String... headersAndValues) {
        return new Message(headers(headersAndValues), json(json));
    }

    /** The file with one text in it changed. */
    static Message changed(String file, String from, String to, String... headersAndValues) {
        String text = new String(Vector.bytes(file), StandardCharsets.UTF_8);
        if (!text.contains(from)) {
            throw new AssertionError(from + " is not in " + file);
        }
        return new Message(headers(headersAndValues), json(text.replace(from, to)));
    }

    static Optional<JsonNode> body(String file) {
        return Optional.of(message(file).body());
    }

    private static JsonNode json(String text) {
        return JsonBody.read(text.getBytes(StandardCharsets.UTF_8)).orElseThrow();
    }

    private static Map<String, String> headers(String... headersAndValues) {
        Map<String, String> headers = new TreeMap<>();
        for (int i = 0; i < headersAndValues.length; i += 2) {
            headers.put(headersAndValues[i].toLowerCase(Locale.ROOT), headersAndValues[i + 1]);
        }
        return headers;
    }
}
