package dev.earshot.purchase.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.earshot.purchase.source.JsonBody;
import dev.earshot.purchase.source.MappingTrace;
import dev.earshot.purchase.source.Message;
import dev.earshot.purchase.source.Source;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads a message with a source's mapping, keeping nothing. */
final class DryRun {

    /** Longest body that is shown, in characters. */
    private static final int LONGEST_SHOWN = 200_000;

    private DryRun() {}

    /** Empty where the body is not JSON. */
    static Optional<MappingTrace> trace(Source source, Map<String, String> headers, byte[] body) {
        return JsonBody.read(body)
                .map(json -> source.mapping().trace(new Message(headers, json), Optional.<JsonNode>empty()));
    }

    /** "Name: value" in each line; the names in lower case. */
    static Map<String, String> headers(String lines) {
        Map<String, String> headers = new HashMap<>();
        lines.lines().forEach(line -> {
            int colon = line.indexOf(':');
            if (colon > 0) {
                headers.put(
                        line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        });
        return headers;
    }

    /** Laid out for reading; as it came where it is not JSON. */
    static String pretty(byte[] body) {
        String text =
                JsonBody.read(body).map(DryRun::laidOut).orElseGet(() -> new String(body, StandardCharsets.UTF_8));
        return text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "\n…" : text;
    }

    private static String laidOut(JsonNode json) {
        try {
            return JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("JSON that was read can be written", e);
        }
    }
}
