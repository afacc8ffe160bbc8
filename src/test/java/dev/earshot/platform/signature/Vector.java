package dev.earshot.platform.signature;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/**
 * A request signed by somebody else's library: {@code src/test/resources/webhooks/vectors.json}.
 *
 * @param publicKey empty where the scheme has none
 */
public record Vector(
        String scheme,
        String name,
        String secret,
        String publicKey,
        Map<String, String> headers,
        byte[] body,
        Instant at) {

    public static List<Vector> all() {
        try {
            JsonNode vectors =
                    new ObjectMapper().readTree(bytes("vectors.json")).path("vectors");
            return StreamSupport.stream(vectors.spliterator(), false)
                    .map(Vector::of)
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    public static Vector of(String name) {
        return all().stream()
                .filter(vector -> vector.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name));
    }

    /** A file's exact bytes: signatures are over them. */
    public static byte[] bytes(String file) {
        try (InputStream in = Vector.class.getResourceAsStream("/webhooks/" + file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Vector of(JsonNode node) {
        Map<String, String> headers = new TreeMap<>();
        node.path("headers")
                .properties()
                .forEach(
                        header -> headers.put(header.getKey(), header.getValue().asText()));
        boolean inline = node.has("inline_body");
        byte[] body = inline
                ? node.path("inline_body").asText().getBytes(StandardCharsets.UTF_8)
                : bytes(node.path("file").asText());
        return new Vector(
                node.path("scheme").asText(),
                node.path("scheme").asText() + " " + node.path("file").asText("inline"),
                node.path("secret").asText(),
                node.path("public_key").asText(),
                headers,
                body,
                Instant.ofEpochSecond(node.path("timestamp").asLong()));
    }

    /** Looks headers up as a server does: by name, whatever the case. */
    public static Function<String, Optional<String>> lookup(Map<String, String> headers) {
        Map<String, String> byName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        byName.putAll(headers);
        return name -> Optional.ofNullable(byName.get(name));
    }

    @Override
    public String toString() {
        return name;
    }
}
