package dev.earshot.invitation.bounce.provider;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** One text in a provider's event. */
final class Fact {

    private static final int LONGEST = 4_000;

    private Fact() {}

    /** At this path of names; "" where there is none. */
    static String in(JsonNode event, String... path) {
        JsonNode found = event;
        for (String name : path) {
            found = found.path(name);
        }
        String text = found.asText("");
        return text.substring(0, Math.min(text.length(), LONGEST));
    }

    static Optional<String> maybe(JsonNode event, String... path) {
        return Optional.of(in(event, path)).filter(text -> !text.isEmpty());
    }

    /** An identifier without its angle brackets. */
    static Optional<String> messageId(JsonNode event, String... path) {
        return maybe(event, path).map(id -> id.replaceAll("[<>\\s]", ""));
    }
}
