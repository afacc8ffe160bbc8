package dev.earshot.purchase.source;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a sender said: its JSON, and the headers that came with it.
 *
 * @param headers by name in lower case
 */
public record Message(Map<String, String> headers, JsonNode body) {

    public Message {
        headers = Map.copyOf(headers);
    }

    /** @param name in any case */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
    }
}
