package dev.earshot.platform.signature;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Optional;

/** One value of a JSON body, found without reading the rest. */
public final class BodyField {

    private static final JsonFactory JSON = new JsonFactory();

    private BodyField() {}

    /** A text or number as it is written at the end of these names; empty where there is none, or no JSON. */
    public static Optional<String> text(byte[] body, String... names) {
        try (JsonParser parser = JSON.createParser(body)) {
            for (String name : names) {
                if (parser.nextToken() != JsonToken.START_OBJECT || !moveTo(parser, name)) {
                    return Optional.empty();
                }
            }
            JsonToken token = parser.nextToken();
            return token == JsonToken.VALUE_STRING || token == JsonToken.VALUE_NUMBER_INT
                    ? Optional.of(parser.getText()).filter(text -> !text.isBlank())
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Whether the object has the field; the parser then stands on its name. */
    private static boolean moveTo(JsonParser parser, String name) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            if (parser.currentName().equals(name)) {
                return true;
            }
            parser.nextToken();
            parser.skipChildren();
        }
        return false;
    }
}
